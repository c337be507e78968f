#pragma once

/// Swaps what two paths of one file system name, in one step; returns 0 or the error number.
int ijkpunt_exchange(const char *first, const char *second);
