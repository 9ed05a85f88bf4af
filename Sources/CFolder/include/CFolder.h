// What Swift cannot ask of the system by itself about a folder: when it was made, which tells it
// from every copy of it, also where the numbers of files change with each time a stick is put in.

#ifndef CFOLDER_H
#define CFOLDER_H

#include <stdint.h>

/// When what stands at a path was made, in nanoseconds since 1970; a link is not followed. Returns
/// 0, or -1 where nothing is there or the file system does not say.
int cf_made(const char *path, int64_t *nanoseconds);

#endif
