// See CMemory.h.

#define _GNU_SOURCE
#define __STDC_WANT_LIB_EXT1__ 1

#include "CMemory.h"

#include <string.h>
#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

void cm_wipe(void *bytes, size_t count) {
#ifdef __APPLE__
  memset_s(bytes, count, 0, count);
#else
  explicit_bzero(bytes, count);
#endif
}

int cm_leave_no_dumps(void) {
  const struct rlimit none = {0, 0};
  int result = setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  // A core pattern that pipes to a program ignores the limit, but not this.
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) result = -1;
#endif
  return result;
}
