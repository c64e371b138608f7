// What the Glibc module does not import. No header is included: types of the system that came with
// it would belong to this module or to Glibc, as the order of compilation falls.
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
int flock(int, int);

#define RENAME_EXCHANGE (1 << 1)
int renameat2(int, const char *, int, const char *, unsigned int);

long syscall(long, ...);

// For reading or writing what is there already, below `folder`: no link is followed on the way, nor
// does the path lead out. Since Linux 5.6.
static inline int openat2_beneath(int folder, const char *path, int flags) {
  struct { unsigned long long flags, mode, resolve; } how = {
    (unsigned int)flags, 0, 0x08 /* RESOLVE_BENEATH */ | 0x04 /* RESOLVE_NO_SYMLINKS */
  };
  return (int)syscall(437 /* openat2 */, folder, path, &how, sizeof how);
}

long fgetxattr(int, const char *, void *, unsigned long);
int fsetxattr(int, const char *, const void *, unsigned long, int);
int fremovexattr(int, const char *);
long flistxattr(int, void *, unsigned long);
