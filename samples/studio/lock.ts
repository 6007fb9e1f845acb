import { createCipheriv, createHash } from "node:crypto";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from "pdf-lib";

/** The 32 bytes that fill up a password. ISO 32000-1, algorithm 2. */
const padding = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
const permissions = -3904;

const md5 = (...parts: readonly Uint8Array[]) => createHash("md5").update(Buffer.concat(parts)).digest();

/**
 * Locks a PDF with a password that is asked for on opening, as universities do with
 * transcripts: AES-128, revision 4 of the standard security handler (ISO 32000-1, 7.6).
 */
export async function lock(pdf: Uint8Array, password: string): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const id = md5(pdf);
  const padded = Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32);

  let ownerKey = md5(padded);
  for (let round = 0; round < 50; round++) ownerKey = md5(ownerKey);
  const owner = rc4Rounds(ownerKey, padded);

  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  let key = md5(padded, owner, flags, id);
  for (let round = 0; round < 50; round++) key = md5(key);
  const user = Buffer.concat([rc4Rounds(key, md5(padding, id)), Buffer.alloc(16)]);

  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const number = Buffer.alloc(5);
    number.writeUIntLE(reference.objectNumber, 0, 3);
    number.writeUIntLE(reference.generationNumber, 3, 2);
    const objectKey = md5(key, number, Buffer.from("sAlT")).subarray(0, 16);
    context.assign(
      reference,
      encrypted(object, (bytes) => aes(objectKey, bytes)),
    );
  }
  const hex = (bytes: Uint8Array) => PDFHexString.of(Buffer.from(bytes).toString("hex"));
  context.trailerInfo.ID = context.obj([hex(id), hex(id)]);
  context.trailerInfo.Encrypt = context.register(
    context.obj({
      Filter: "Standard",
      V: 4,
      R: 4,
      Length: 128,
      P: permissions,
      O: hex(owner),
      U: hex(user),
      CF: { StdCF: { AuthEvent: "DocOpen", CFM: "AESV2", Length: 16 } },
      StmF: "StdCF",
      StrF: "StdCF",
    }),
  );
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));
}

/** Every string and stream of an object, encrypted; everything else as it was. */
function encrypted(object: PDFObject, cipher: (bytes: Uint8Array) => Buffer): PDFObject {
  if (object instanceof PDFString || object instanceof PDFHexString)
    return PDFHexString.of(cipher(object.asBytes()).toString("hex"));
  if (object instanceof PDFRawStream) {
    const contents = cipher(object.contents);
    encrypted(object.dict, cipher);
    object.dict.set(PDFName.of("Length"), PDFNumber.of(contents.length));
    return PDFRawStream.of(object.dict, contents);
  }
  if (object instanceof PDFDict)
    for (const [name, value] of object.entries()) object.set(name, encrypted(value, cipher));
  if (object instanceof PDFArray)
    for (let index = 0; index < object.size(); index++)
      object.set(index, encrypted(object.get(index), cipher));
  return object;
}

/** The initialisation vector is taken from the bytes: the same file every time. */
function aes(key: Uint8Array, bytes: Uint8Array): Buffer {
  const vector = md5(bytes, key);
  const cipher = createCipheriv("aes-128-cbc", key, vector);
  return Buffer.concat([vector, cipher.update(bytes), cipher.final()]);
}

/** RC4 twenty times, each with the key changed by the round's number: algorithms 3 and 5. */
function rc4Rounds(key: Uint8Array, bytes: Uint8Array): Buffer {
  let out: Buffer = Buffer.from(bytes);
  for (let round = 0; round < 20; round++)
    out = rc4(
      key.map((byte) => byte ^ round),
      out,
    );
  return out;
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      [state[i], state[j]] = [state[j]!, state[i]!];
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}
