// See CFolder.h.

#define _GNU_SOURCE

#include "CFolder.h"

#include <fcntl.h>
#include <sys/stat.h>

int cf_made(const char *path, int64_t *nanoseconds) {
#if defined(__linux__) && defined(STATX_BTIME)
  struct statx about;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BTIME, &about) != 0) return -1;
  if (!(about.stx_mask & STATX_BTIME)) return -1;
  *nanoseconds = (int64_t)about.stx_btime.tv_sec * 1000000000 + about.stx_btime.tv_nsec;
  return 0;
#else
  (void)path;
  (void)nanoseconds;
  return -1;
#endif
}
