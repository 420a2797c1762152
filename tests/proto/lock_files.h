// The lock files of proto/generate/locks, as text and parsed. The format is
// described in proto/generate/README.md.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace penstock::schema {

// The files as they are, one string each.
struct LockTexts {
  std::string events;   // events.lock
  std::string fields;   // fields.lock
  std::string history;  // history.lock
};

struct LockEntry {
  int number = 0;
  std::string type;
  bool is_reserved = false;
};

// An event type, or a message and a JSON key joined with a space -> its entry.
using LockEntries = std::map<std::string, LockEntry>;

// Reads the lock files of this source tree.
LockTexts ReadLockTexts();

// Parses one lock whose lines start with `key_words` words of key. What cannot
// be read is told to `problems`, each text beginning with `name`.
LockEntries ParseLock(const std::string& name, const std::string& text, int key_words,
                      std::vector<std::string>* problems);

// Compares the locks with the seals of history.lock.
void CheckHistory(const LockTexts& locks, std::vector<std::string>* problems);

}  // namespace penstock::schema
