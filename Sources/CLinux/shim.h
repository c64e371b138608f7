// What the Glibc module does not import. No header is included: types of the system that came with
// it would belong to this module or to Glibc, as the order of compilation falls.
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
int flock(int, int);

#define RENAME_EXCHANGE (1 << 1)
int renameat2(int, const char *, int, const char *, unsigned int);

long fgetxattr(int, const char *, void *, unsigned long);
int fsetxattr(int, const char *, const void *, unsigned long, int);
int fremovexattr(int, const char *);
long flistxattr(int, void *, unsigned long);
