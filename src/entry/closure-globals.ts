/**
 * The language's own objects as variables of the bundle's closure; the build puts them in place of every
 * use of the names. A global name is looked up anew at each use, and where a host watches its globals, as
 * a V8 context of Node does, that is most of the time of a loop over a column. What Apps Script does is
 * not known; the names are also shorter.
 */
const array = Array;
const date = Date;
const float64Array = Float64Array;
const int32Array = Int32Array;
const json = JSON;
const map = Map;
const math = Math;
const number = Number;
const object = Object;
const set = Set;
const string = String;
const uint8Array = Uint8Array;

export {
  array as Array,
  date as Date,
  float64Array as Float64Array,
  int32Array as Int32Array,
  json as JSON,
  map as Map,
  math as Math,
  number as Number,
  object as Object,
  set as Set,
  string as String,
  uint8Array as Uint8Array,
};
