import CLinux

/// A build allocates much and briefly: glibc keeps what it gives back instead of returning it to the
/// system after every page (a tenth of the time of 10,000 entries).
func keepFreedMemory() {
  mallopt(M_MMAP_THRESHOLD, 1 << 30)
  mallopt(M_TRIM_THRESHOLD, 1 << 30)
  mallopt(M_TOP_PAD, 1 << 26)
}
