// One system call that Foundation lacks: two folders change names and nobody ever sees neither.
#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#ifdef __APPLE__

int ijkpunt_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}

#else

#include <sys/syscall.h>
#include <unistd.h>

// The bare call instead of `renameat2`, because older musl versions have no wrapper for it.
int ijkpunt_exchange(const char *first, const char *second) {
  const unsigned int exchange = 1u << 1;  // RENAME_EXCHANGE
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, exchange) == 0 ? 0 : errno;
}

#endif
