import { array } from "./array.js";
import { arrayContains } from "./array-contains.js";
import { arrayGetItem } from "./array-get-item.js";
import { arrayLength } from "./array-length.js";
import { arrayPartition } from "./array-partition.js";
import { arrayRange } from "./array-range.js";
import { arrayUnique } from "./array-unique.js";
import { base64Decode, base64Encode } from "./base64.js";
import { format } from "./format.js";
import { hash } from "./hash.js";
import type { Intrinsic } from "./intrinsic.js";
import { jsonMerge } from "./json-merge.js";
import { jsonToString } from "./json-to-string.js";
import { mathAdd } from "./math-add.js";
import { mathRandom } from "./math-random.js";
import { stringSplit } from "./string-split.js";
import { stringToJson } from "./string-to-json.js";
import { uuid } from "./uuid.js";

/** The intrinsic functions, by their names without `States.`. */
export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map([
  ["Array", array],
  ["ArrayContains", arrayContains],
  ["ArrayGetItem", arrayGetItem],
  ["ArrayLength", arrayLength],
  ["ArrayPartition", arrayPartition],
  ["ArrayRange", arrayRange],
  ["ArrayUnique", arrayUnique],
  ["Base64Decode", base64Decode],
  ["Base64Encode", base64Encode],
  ["Format", format],
  ["Hash", hash],
  ["JsonMerge", jsonMerge],
  ["JsonToString", jsonToString],
  ["MathAdd", mathAdd],
  ["MathRandom", mathRandom],
  ["StringSplit", stringSplit],
  ["StringToJson", stringToJson],
  ["UUID", uuid],
]);
