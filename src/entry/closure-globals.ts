/**
 * The language's own objects as variables of the bundle's closure. A script's global names are looked up
 * anew at each use, through the host's interceptors where the host has any (a V8 context in Node, and
 * Apps Script as far as one can tell): in a loop over a column that is most of the time. The build puts
 * these in place of every use of the names.
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
