/** How often a child stands in its parent: exactly once, at most once, at least once, any number. */
export type Times = 'one' | 'optional' | 'some' | 'any';

export interface Form {
  /** Children in the only order Office accepts. */
  readonly children?: readonly (readonly [name: string, times: Times])[];
  /** Attributes that must be there and not be empty. */
  readonly attributes?: readonly string[];
  /** Attributes that may be there besides. Namespace declarations always may. */
  readonly optional?: readonly string[];
  /** Whether the element holds text, which then must not be empty. */
  readonly text?: true;
}

const LOCALISED: Form = { attributes: ['DefaultValue'], children: [['app:Override', 'any']] };
const RESOURCE: Form = { attributes: ['id', 'DefaultValue'], children: [['bt:Override', 'any']] };
const NAMED: Form = { attributes: ['resid'] };
const TEXT: Form = { text: true };

/**
 * What each element of a task-pane manifest for a workbook may hold. An element whose form depends on its `xsi:type` is listed with
 * the type in brackets. The order is that of Microsoft's schemas; Excel refuses or silently ignores what stands elsewhere.
 */
export const GRAMMAR: Readonly<Record<string, Form>> = {
  'app:OfficeApp(TaskPaneApp)': {
    children: [
      ['app:Id', 'one'],
      ['app:Version', 'one'],
      ['app:ProviderName', 'one'],
      ['app:DefaultLocale', 'one'],
      ['app:DisplayName', 'one'],
      ['app:Description', 'one'],
      ['app:IconUrl', 'one'],
      ['app:HighResolutionIconUrl', 'one'],
      ['app:SupportUrl', 'one'],
      ['app:AppDomains', 'optional'],
      ['app:Hosts', 'one'],
      ['app:Requirements', 'one'],
      ['app:DefaultSettings', 'one'],
      ['app:Permissions', 'one'],
      ['ov:VersionOverrides', 'one'],
    ],
  },
  'app:Id': TEXT,
  'app:Version': TEXT,
  'app:ProviderName': TEXT,
  'app:DefaultLocale': TEXT,
  'app:Permissions': TEXT,
  'app:DisplayName': LOCALISED,
  'app:Description': LOCALISED,
  'app:IconUrl': LOCALISED,
  'app:HighResolutionIconUrl': LOCALISED,
  'app:SupportUrl': LOCALISED,
  'app:Override': { attributes: ['Locale', 'Value'] },
  'app:AppDomains': { children: [['app:AppDomain', 'some']] },
  'app:AppDomain': TEXT,
  'app:Hosts': { children: [['app:Host', 'some']] },
  'app:Host': { attributes: ['Name'] },
  'app:Requirements': { children: [['app:Sets', 'one']] },
  'app:Sets': { optional: ['DefaultMinVersion'], children: [['app:Set', 'some']] },
  'app:Set': { attributes: ['Name'], optional: ['MinVersion'] },
  'app:DefaultSettings': { children: [['app:SourceLocation', 'one']] },
  'app:SourceLocation': LOCALISED,
  'ov:VersionOverrides(VersionOverridesV1_0)': {
    children: [
      ['ov:Hosts', 'one'],
      ['ov:Resources', 'one'],
    ],
  },
  'ov:Hosts': { children: [['ov:Host', 'some']] },
  'ov:Host(Workbook)': {
    children: [
      ['ov:Runtimes', 'one'],
      ['ov:AllFormFactors', 'one'],
      ['ov:DesktopFormFactor', 'one'],
    ],
  },
  'ov:Runtimes': { children: [['ov:Runtime', 'one']] },
  'ov:Runtime': { attributes: ['resid', 'lifetime'] },
  'ov:AllFormFactors': { children: [['ov:ExtensionPoint', 'some']] },
  'ov:DesktopFormFactor': {
    children: [
      ['ov:GetStarted', 'one'],
      ['ov:FunctionFile', 'one'],
      ['ov:ExtensionPoint', 'some'],
    ],
  },
  'ov:GetStarted': {
    children: [
      ['ov:Title', 'one'],
      ['ov:Description', 'one'],
      ['ov:LearnMoreUrl', 'one'],
    ],
  },
  'ov:ExtensionPoint(CustomFunctions)': {
    children: [
      ['ov:Script', 'one'],
      ['ov:Page', 'one'],
      ['ov:Metadata', 'one'],
      ['ov:Namespace', 'one'],
    ],
  },
  'ov:Script': { children: [['ov:SourceLocation', 'one']] },
  'ov:Page': { children: [['ov:SourceLocation', 'one']] },
  'ov:Metadata': { children: [['ov:SourceLocation', 'one']] },
  'ov:ExtensionPoint(PrimaryCommandSurface)': { children: [['ov:OfficeTab', 'some']] },
  'ov:OfficeTab': { attributes: ['id'], children: [['ov:Group', 'some']] },
  'ov:Group': {
    attributes: ['id'],
    children: [
      ['ov:Label', 'one'],
      ['ov:Icon', 'one'],
      ['ov:Control', 'some'],
    ],
  },
  'ov:Control(Button)': {
    attributes: ['id'],
    children: [
      ['ov:Label', 'one'],
      ['ov:Supertip', 'one'],
      ['ov:Icon', 'one'],
      ['ov:Action', 'one'],
    ],
  },
  'ov:Supertip': {
    children: [
      ['ov:Title', 'one'],
      ['ov:Description', 'one'],
    ],
  },
  'ov:Icon': { children: [['bt:Image', 'some']] },
  'ov:Action(ShowTaskpane)': {
    children: [
      ['ov:TaskpaneId', 'one'],
      ['ov:SourceLocation', 'one'],
    ],
  },
  'ov:Action(ExecuteFunction)': { children: [['ov:FunctionName', 'one']] },
  'ov:TaskpaneId': TEXT,
  'ov:FunctionName': TEXT,
  'ov:Label': NAMED,
  'ov:Title': NAMED,
  'ov:Description': NAMED,
  'ov:LearnMoreUrl': NAMED,
  'ov:FunctionFile': NAMED,
  'ov:SourceLocation': NAMED,
  'ov:Namespace': NAMED,
  'ov:Resources': {
    children: [
      ['bt:Images', 'one'],
      ['bt:Urls', 'one'],
      ['bt:ShortStrings', 'one'],
      ['bt:LongStrings', 'one'],
    ],
  },
  'bt:Images': { children: [['bt:Image', 'some']] },
  'bt:Urls': { children: [['bt:Url', 'some']] },
  'bt:ShortStrings': { children: [['bt:String', 'some']] },
  'bt:LongStrings': { children: [['bt:String', 'some']] },
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
  'bt:Override': { attributes: ['Locale', 'Value'] },
  // An image of an icon names a resource; an image among the resources is one.
  'bt:Image in ov:Icon': { attributes: ['size', 'resid'] },
  'bt:Image': RESOURCE,
};
