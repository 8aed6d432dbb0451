import { isoDate, isoShape } from "../../builtins/iso-date.js";
import { whiteSpace } from "../../builtins/white-space.js";
import type { PreludeName } from "../../ir/expr.js";

interface PreludeFunction {
  readonly needs: readonly PreludeName[];
  readonly text: string;
}

/**
 * Helpers that JSONata lacks, defined in the block of the expression that uses them. Each was compared with its JavaScript counterpart over
 * thousands of random values (js-to-jsonata §3).
 */
export const preludeFunctions: Readonly<Record<PreludeName, PreludeFunction>> = {
  /** The first `$k` binary-exact decimal digits of a fraction. */
  fracDigits: {
    needs: [],
    text: `function($f,$k){($p := 67108864; $a := $floor($f*$p); $r := $f*$p-$a; $b := $floor($r*$p); $q := $r*$p-$b; $c := $floor($q*$p); $d := $floor(($q*$p-$c)*$p); $reduce([1..$k], function($s,$i){($d1 := ($s).d*10; $k1 := $floor($d1/$p); $c1 := ($s).c*10+$k1; $k2 := $floor($c1/$p); $b1 := ($s).b*10+$k2; $k3 := $floor($b1/$p); $a1 := ($s).a*10+$k3; $dg := $floor($a1/$p); {"a":$a1-$dg*$p,"b":$b1-$k3*$p,"c":$c1-$k2*$p,"d":$d1-$k1*$p,"t":($s).t & $string($dg)})}, {"a":$a,"b":$b,"c":$c,"d":$d,"t":""}).t)}`,
  },
  /** Adds one to a text of decimal digits. */
  incr: {
    needs: [],
    text: `function($t){($n := $length($t); $n = 0 ? "1" : $substring($t,$n-1,1) = "9" ? $incr($substring($t,0,$n-1)) & "0" : $substring($t,0,$n-1) & $string($number($substring($t,$n-1,1))+1))}`,
  },
  /** `Number.prototype.toFixed` of a number that is not negative. Beyond 2^53 the exact digits are taken in two parts. */
  fix: {
    needs: ["fracDigits", "incr"],
    text: `function($m,$dp){($i := $floor($m); $t := $fracDigits($m-$i,$dp+1); $h := ($i < 9007199254740992 ? $formatBase($i) : $formatBase($round(($i-$i % 10000000)/10000000)) & $pad($formatBase($i % 10000000),-7,"0")) & $substring($t,0,$dp); $u := $number($substring($t,$dp,1)) >= 5 ? $incr($h) : $h; $n := $length($u); $dp = 0 ? $u : $substring($u,0,$n-$dp) & "." & $substring($u,$n-$dp,$dp))}`,
  },
  /** `String(n)`: `$string` keeps 15 significant digits only. */
  nstr: {
    needs: ["shortestText"],
    text: `function($n){$n = $floor($n) and $abs($n) >= 1e15 ? $formatBase($n) : ($s := $string($n); $number($s) = $n ? $s : $n < 0 ? "-" & $shortestText(-$n,$string(-$n)) : $shortestText($n,$s))}`,
  },
  /**
   * The 16 or 17 digits of a number that the 15 of `$s` are too few for. All decimals between `$l` and `$h`, in the tenth digit behind the
   * 15, read as `$m`; `$m` is in the middle, but a (normal) power of two at a third, since its neighbours below are closer; a tie goes to
   * the even digit, as in `$round` (ECMA-262, Number::toString).
   */
  shortestText: {
    needs: [],
    text: `function($m,$s){($p := $split($s,"e"); $i := $substringBefore(($p)[0],"."); $a := $replace(($p)[0],".",""); $g := $replace($a,/^0+/,""); $d := $number($pad($substring($g,0,15),15,"0")); $x := $length($i) - $length($a) + $length($g) + ($count($p) = 2 ? $number(($p)[1]) : 0) - 15; $text := function($o,$u,$z){($k := $floor($o/$u); $formatBase($d+$k) & $pad($formatBase($o-$k*$u),-$z,"0"))}; $read := function($o,$u,$z){$number($text($o,$u,$z) & "e" & $string($x-$z))}; $low := function($b,$t){$t-$b <= 1 ? $t : ($c := $floor(($b+$t)/2); $read($c,1e10,10) >= $m ? $low($b,$c) : $low($c,$t))}; $high := function($b,$t){$t-$b <= 1 ? $b : ($c := $floor(($b+$t)/2); $read($c,1e10,10) <= $m ? $high($c,$t) : $high($b,$c))}; $l := $low(-2e10,2e10); $h := $high(-2e10,2e10); $f := $reduce([512,256,128,64,32,16,8,4,2,1],function($v,$e){($v := $v >= $power(2,$e) ? $v/$power(2,$e) : $v; $v < $power(2,1-$e) ? $v*$power(2,$e) : $v)},$m); $c := $f = 1 and $m > 2.3e-308 ? $l+($h-$l)/3 : ($l+$h)/2; $o := $round($c/1e6)*1e6; $c := $abs($c-$o) < 4 ? $o : $c; $r := $round($c/1e9); $r := $read($r,10,1) = $m ? $r : $r+1; $z := $read($r,10,1) = $m ? 1 : 2; $q := $z = 1 ? $text($r,10,1) : $text($round($c/1e8),100,2); $n := $length($q)+$x-$z; $n > 0 ? $substring($q,0,$n) & "." & $substring($q,$n) : $n > -6 ? "0." & $substring("000000",0,-$n) & $q : $substring($q,0,1) & "." & $substring($q,1) & "e" & $string($n-1))}`,
  },
  /** `String(v)` of any value. */
  str: {
    needs: ["nstr"],
    text: `function($v){$type($v) = "array" ? $join([$map($v,function($e){$e != null ? $str($e) : ""})],",") : $type($v) = "object" ? "[object Object]" : $type($v) = "number" ? $nstr($v) : $exists($v) ? $string($v) : "undefined"}`,
  },
  /** `JSON.stringify(v)` of any JSON value, with the exact digits of its numbers. */
  json: {
    needs: ["nstr", "quote"],
    text: `function($v){$type($v) = "array" ? "[" & $join([$map($v,function($e){$json($e)})],",") & "]" : $type($v) = "object" ? "{" & $join([$each($v,function($e,$k){$quote($k) & ":" & $json($e)})],",") & "}" : $type($v) = "number" ? $nstr($v) : $type($v) = "string" ? $quote($v) : $string($v)}`,
  },
  /** The object that a text thrown as JSON stands for, or nothing: guarded, since `$parse` of other text raises (DESIGN §9). */
  thrown: {
    needs: [],
    text: `function($t){$type($t) = "string" and $contains($t, /^\\{[\\s\\S]*"(errorMessage|message)"\\s*:[\\s\\S]*\\}$/) ? $parse($t)}`,
  },
  /**
   * The class of a failing expression: an error that the machine raises begins with it; a result of nothing has none; any other is `$d`. Of other
   * errors, their name.
   */
  errorClass: {
    needs: [],
    text: String.raw`function($e,$d){$e.Error = "States.QueryEvaluationError" ? ($m := $match($e.Cause,/[\s\S]*evaluation\. D3137: ([A-Za-z]*Error): /,1)[0].groups; $exists($m) ? ($m)[0] : $contains($e.Cause,/returned nothing \(undefined\)\.$/) ? $e.Error : $d) : $e.Error}`,
  },
  /** `message` of an error that was thrown: of a stepError, the `message` in its text; of other text, that text. */
  errorMessage: {
    needs: ["thrown"],
    text: `function($e){($c := $thrown($e.Cause); $m := $type($c.errorMessage) = "string" ? $c.errorMessage : $exists($e.Cause) ? $replace($e.Cause,/^[\\s\\S]*evaluation\\. D3137: [A-Za-z]*Error: /,"") : ""; $s := $thrown($m); $type($s.message) = "string" and $exists($s.data) ? $s.message : $m)}`,
  },
  /** `data` of a stepError that was thrown; nothing for other errors. */
  errorData: {
    needs: ["thrown"],
    text: `function($e){($s := $thrown($thrown($e.Cause).errorMessage); $type($s.message) = "string" ? $s.data)}`,
  },
  /** `JSON.stringify(v, null, $g)`, at the indentation `$c`. */
  prettyJson: {
    needs: ["json"],
    text: String.raw`function($v,$g,$c){($n := $c & $g; $type($v) = "array" and $count($v) > 0 ? "[\n" & $n & $join([$map($v,function($e){$prettyJson($e,$g,$n)})],",\n" & $n) & "\n" & $c & "]" : $type($v) = "object" and $count($keys($v)) > 0 ? "{\n" & $n & $join([$each($v,function($e,$k){$quote($k) & ": " & $prettyJson($e,$g,$n)})],",\n" & $n) & "\n" & $c & "}" : $json($v))}`,
  },
  /** A string as JSON text. */
  quote: {
    needs: [],
    text: `function($v){($j := $string([$v]); $substring($j,1,$length($j)-2))}`,
  },
  /** `s.length`: JSONata counts code points, JavaScript UTF-16 units; the pattern finds what takes two, in either kind of engine. */
  textSize: {
    needs: [],
    text: String.raw`function($s){$length($s) + $count($match($s,/[\ud800-\udbff][\udc00-\udfff]|[^\u0000-\uffff]/))}`,
  },
  /** `s.slice($a, $z)` by UTF-16 units, for whole numbers. */
  textSlice: {
    needs: ["textSize"],
    text: `function($s,$a,$z){($n := $textSize($s); $f := $a < 0 ? $max([$n+$a,0]) : $a; $t := $exists($z) ? ($z < 0 ? $n+$z : $z) : $n; $f >= $t ? "" : $n = $length($s) ? $substring($s,$f,$t-$f) : $join([$filter($split($s,""),function($c,$i){$i >= $f and $i < $t})]))}`,
  },
  /** `[...s]`: the characters, those of two UTF-16 units kept whole. */
  textChars: {
    needs: [],
    text: String.raw`function($s){[$match($s,/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/).match]}`,
  },
  /**
   * The code point of a character, from the bytes of its UTF-8 form; printable ASCII is looked up, since not all of it is encoded. Half of a pair has
   * no such form, and raises.
   */
  codeOf: {
    needs: [],
    text: String.raw`function($c){($p := " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\u0060abcdefghijklmnopqrstuvwxyz{|}~"; $contains($p,$c) ? $length($substringBefore($p,$c))+32 : ($b := [$map($split($substring($encodeUrlComponent($c),1),"%"),function($x){$number("0x" & $x)})]; $n := $count($b); $n = 1 ? ($b)[0] : $reduce($b,function($s,$x){$s*64+$x-128},0)+($n = 2 ? -192+128 : $n = 3 ? -224+128 : -240+128)*$power(64,$n-1)))}`,
  },
  /** The unit `$i` of a text: its character's code, or its half of the pair. */
  codeUnitAt: {
    needs: ["codeOf", "textSlice"],
    text: String.raw`function($s,$i){($c := $textSlice($s,$i,$i+1); $h := $contains($c,/[\ud800-\udbff]/); $l := $contains($c,/[\udc00-\udfff]/); $h ? 55296+$floor(($codeOf($textSlice($s,$i,$i+2))-65536)/1024) : $l ? 56320+($codeOf($textSlice($s,$i-1,$i+1))-65536) % 1024 : $codeOf($c))}`,
  },
  /** The code point that begins at the unit `$i` of a text: of a pair of units where there is one. */
  codePointAt: {
    needs: ["codeUnitAt"],
    text: String.raw`function($s,$i){($p := $textSlice($s,$i,$i+2); $contains($p,/^[\ud800-\udbff][\udc00-\udfff]/) ? $codeOf($p) : $codeUnitAt($s,$i))}`,
  },
  /** The character of a code point, from the bytes of its UTF-8 form. */
  charOf: {
    needs: [],
    text: `function($n){($h := function($b){"%" & $pad($formatBase($b,16),-2,"0")}; $t := function($k){$h(128+$floor($n/$power(64,$k)) % 64)}; $decodeUrlComponent($n < 128 ? $h($n) : $n < 2048 ? $h(192+$floor($n/64)) & $t(0) : $n < 65536 ? $h(224+$floor($n/4096)) & $t(1) & $t(0) : $h(240+$floor($n/262144)) & $t(2) & $t(1) & $t(0)))}`,
  },
  /** `s.lastIndexOf($p)` */
  lastIndexIn: {
    needs: ["textSlice"],
    text: `function($s,$p){$p = "" ? $textSize($s) : $contains($s,$p) ? ($i := $textSize($substringBefore($s,$p)); $r := $lastIndexIn($textSlice($s,$i+1),$p); $r < 0 ? $i : $i+1+$r) : -1}`,
  },
  /** The replacement text `$r` for the match `$m` in `$s`, its `$&`, `$1`, … filled in (ECMA-262, GetSubstitution). */
  expandMatch: {
    needs: ["textSlice"],
    text: String.raw`function($r,$s,$m){$contains($r,"$") ? $replace($r,/\$([$&\x60']|[0-9][0-9]?)/,function($t){($k := $substring($t.match,1); $n := $count($m.groups); $k = "$" ? "$" : $k = "&" ? $m.match : $k = "\u0060" ? $textSlice($s,0,$m.start) : $k = "'" ? $textSlice($s,$m.start+$textSize($m.match)) : ($d := $number($k); $e := $number($substring($k,0,1)); $d >= 1 and $d <= $n ? "" & ($m.groups)[$d-1] : $e >= 1 and $e <= $n ? "" & ($m.groups)[$e-1] & $substring($k,1) : $t.match))}) : $r}`,
  },
  /** `s.replaceAll($p, $r)` for text. */
  replaceEach: {
    needs: ["expandMatch"],
    text: `function($s,$p,$r){($q := $p = "" ? ["",$split($s,""),""] : $split($s,$p); $contains($r,"$") ? $reduce([1..$count($q)-1],function($o,$i){$o & $expandMatch($r,$s,{"match":$p,"start":$textSize($join([$filter($q,function($x,$j){$j < $i})],$p)),"groups":[]}) & ($q)[$i]},($q)[0]) : $join($q,$r))}`,
  },
  /** `s.trim()`: `$trim` also squeezes inner blanks. */
  textTrim: {
    needs: [],
    text: `function($s){$replace($s,/^${whiteSpace}+|${whiteSpace}+$/,"")}`,
  },
  /** The number a decimal literal writes, its sign included; null for one beyond the largest. */
  readDecimal: {
    needs: [],
    text: String.raw`function($t){($m := $match($t,/^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?)0*([0-9]*))?$/,1)[0].groups; $w := ($m)[1]; $f := ($m)[2]; $e := "" & ($m)[4]; $d := $replace($w & $f,/^0+/,""); $x := $length($e) > 6 ? 1000000 : $e = "" ? 0 : $number($e); $x := ($m)[3] = "-" ? -$x : $x; $q := 2*$length($w) + $length($f) - $length($w & $f) - ($length($w & $f) - $length($d)) + $x; $d = "" or $q < -400 ? 0 : $q > 309 or ($q = 309 and $pad($substring($d,0,25),25,"0") >= "1797693134862315807937290") ? null : (($m)[0] = "-" ? -1 : 1) * $number(($w = "" ? "0" : $w) & ($f = "" ? "" : "." & $f) & "e" & $string($x)))}`,
  },
  /** `Number(s)` of text; null for NaN and for Infinity. */
  readNumber: {
    needs: ["textTrim", "readDecimal"],
    text: String.raw`function($s){($t := $textTrim($s); $t = "" ? 0 : $contains($t,/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/) ? $readDecimal($t) : $length($t) < 250 and $contains($t,/^0([xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$/) ? $number($t) : null)}`,
  },
  /** `Number(v)` of any value. */
  toNumber: {
    needs: ["readNumber", "str"],
    text: `function($v){$type($v) = "number" ? $v : $type($v) = "boolean" ? ($v ? 1 : 0) : $type($v) = "null" ? 0 : $type($v) in ["string","array"] ? $readNumber($str($v)) : null}`,
  },
  /** `parseInt(s, $r)` with the radix 10, 16 or, for none, 0; null for NaN. */
  readInt: {
    needs: ["readDecimal"],
    text: `function($s,$r){($t := $replace($s,/^${whiteSpace}+/,""); $u := $replace($t,/^[+-]/,""); $h := $r != 10 and $contains($u,/^0[xX]/); $v := $h ? $substring($u,2) : $u; $d := $h or $r = 16 ? $match($v,/^[0-9a-fA-F]+/,1)[0].match : $match($v,/^[0-9]+/,1)[0].match; $n := $not($exists($d)) ? null : $h or $r = 16 ? ($length($d) > 250 ? null : $number("0x" & $d)) : $readDecimal($d); $n = null ? null : ($substring($t,0,1) = "-" ? -1 : 1) * $n)}`,
  },
  /** `parseFloat(s)`; null for NaN and for Infinity. */
  readFloat: {
    needs: ["readDecimal"],
    text: String.raw`function($s){($m := $match($s,/^${whiteSpace}*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)/,1)[0].groups; $exists($m) ? $readDecimal(($m)[0]) : null)}`,
  },
  /** `Date.parse(t)`; null for NaN. Text that is read differently on different machines raises. */
  readDate: {
    needs: [],
    text: `function($t){$contains($t,/${isoDate}/) ? $toMillis($replace($t,/(T[0-9]{2}:[0-9]{2})([Z+-])/,"$1:00$2",1)) : $contains($t,/${isoShape}/) ? null : $error("RangeError: this text is no ISO 8601 date with a zone; how it is read depends on the machine")}`,
  },
  /** `new Date($m).toISOString()`. Years beyond four digits are brought into one of the 400-year cycles, in which the calendar repeats. */
  dateText: {
    needs: [],
    text: `function($m){$m >= -62167219200000 and $m < 253402300800000 ? $fromMillis($m) : $abs($m) > 8640000000000000 ? $error("RangeError: Invalid time value") : ($k := $floor(($m+62167219200000)/12622780800000); $t := $fromMillis($m-$k*12622780800000); $y := $number($substring($t,0,4))+400*$k; ($y < 0 ? "-" : "+") & $pad($formatBase($abs($y)),-6,"0") & $substring($t,4))}`,
  },
  /** `new Date($m).getUTCFullYear()` */
  dateYear: {
    needs: [],
    text: `function($m){($k := $floor(($m+62167219200000)/12622780800000); $number($substring($fromMillis($m-$k*12622780800000),0,4))+400*$k)}`,
  },
  /** `Date.UTC($y, $o, $d)` of a whole year, month and day, and `$t` milliseconds (days since a first of March: the leap day comes last). */
  dateOfParts: {
    needs: [],
    text: `function($y,$o,$d,$t){($f := ($y >= 0 and $y <= 99 ? 1900+$y : $y)+$floor($o/12); $n := $o-12*$floor($o/12); $v := $n < 2 ? $f-1 : $f; $e := $floor($v/400); $w := $v-$e*400; ($e*146097+$w*365+$floor($w/4)-$floor($w/100)+$floor((153*(($n+10) % 12)+2)/5)+$d-1-719468)*86400000+$t)}`,
  },
  /** Whether `$a` to the power `$b` exceeds every number, for `$a` > 0: roots of the result are tried, the 2^64th first. */
  powerOverflows: {
    needs: [],
    text: `function($a,$b,$k){$power($a,$b/$power(2,$k)) >= ($k = 1 ? $power(2,512) : 3) ? true : $k = 1 ? false : $powerOverflows($a,$b,$k-9)}`,
  },
  /** `$a ** $b`; null where the result is not finite. */
  finitePower: {
    needs: ["powerOverflows"],
    text: `function($a,$b){$a = 0 ? ($b < 0 ? null : $power($a,$b)) : $a < 0 and $b != $floor($b) ? null : $powerOverflows($abs($a),$max([-1e19,$min([1e19,$b])]),64) ? null : $power($a,$b)}`,
  },
};

/** The definitions that the named helpers need, in an order in which each finds the ones it calls. */
export function definePrelude(used: ReadonlySet<PreludeName>): string[] {
  const ordered = new Set<PreludeName>();
  const add = (name: PreludeName): void => {
    for (const need of preludeFunctions[name].needs) add(need);
    ordered.add(name);
  };
  for (const name of used) add(name);
  return [...ordered].map((name) => `$${name} := ${preludeFunctions[name].text}`);
}
