// What Swift cannot ask of the system by itself about memory that holds secrets: a wipe that no
// optimiser takes away, and that nothing of this process is written out when it falls.

#ifndef CMEMORY_H
#define CMEMORY_H

#include <stddef.h>

/// Overwrites these bytes with zeros, whatever the compiler thinks of it.
void cm_wipe(void *bytes, size_t count);

/// Overwrites memory that was freed and that the system does not have back yet, so far as the
/// allocator gives it out again, and the part of the stack that is not in use. What is in use stays.
/// Takes time in proportion to what was freed. Returns how many bytes it overwrote; 0 where the
/// allocator is not known to give freed memory out before new.
size_t cm_scrub_freed(void);

/// From now on this process leaves no core file, and on Linux no other process of the same user can
/// read its memory. Returns 0, or -1 where the system refused a part of it.
int cm_leave_no_dumps(void);

#endif
