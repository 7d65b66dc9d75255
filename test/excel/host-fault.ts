/**
 * What the strict Excel throws when a real Excel would refuse: the dispatcher turns it into the error of the answer, so that the
 * add-in meets an `OfficeExtension.Error` with this `code`.
 */
export class HostFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
