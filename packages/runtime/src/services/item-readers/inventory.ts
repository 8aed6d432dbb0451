import { parseCsv } from "./csv.js";
import { ItemReaderProblem, type ReadItem } from "./item-reader.js";

/** The rows of an S3 inventory: its manifest names CSV files and their columns. */
export async function readInventory(
  manifest: string,
  bucket: string,
  readText: (bucket: string, key: string) => Promise<string>,
): Promise<readonly ReadItem[]> {
  const { files, headers } = parseManifest(manifest);
  const parts = await Promise.all(
    files.map(async (key) =>
      parseCsv(await readText(bucket, key), { CSVHeaderLocation: "GIVEN", CSVHeaders: headers }),
    ),
  );
  return parts.flat();
}

function parseManifest(text: string): { files: string[]; headers: string[] } {
  try {
    const { files, fileSchema }: { files: { key: string }[]; fileSchema: string } = JSON.parse(text);
    return { files: files.map(({ key }) => key), headers: fileSchema.split(",").map((name) => name.trim()) };
  } catch {
    throw new ItemReaderProblem("The manifest is no S3 inventory manifest in CSV format.");
  }
}
