// Which format a file's name asks for.
#ifndef WASMREADY_SUFFIX_H
#define WASMREADY_SUFFIX_H

// The name of the format of choices ("text, json") that path's suffix stands for; "" where the
// name asks for none, as 'report', '-', '/dev/fd/3', a log, or mktemp's 'tmp.Xa0fhUmkCq'; NULL
// where it asks for one that is not among them, or unknown. Never freed.
const char *suffix_format(const char *path, const char *choices);

#endif
