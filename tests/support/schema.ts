/** Validates XML by an XML Schema in a file (libxml2, as xmllint does). */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

let canImport = false;

/** @returns what is wrong, with its line; nothing where it is valid */
export function validateXml(xml: string, schemaFile: string): string[] {
  // Schemas import others by their place.
  canImport ||= xmlRegisterFsInputProviders();
  const path = resolve(schemaFile);
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: canImport ? path : pathToFileURL(path).href });
  const document = XmlDocument.fromString(xml);
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    validator.dispose();
    document.dispose();
    schema.dispose();
  }
}
