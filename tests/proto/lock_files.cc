#include "tests/proto/lock_files.h"

#include <cstdint>
#include <fstream>
#include <sstream>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/types/span.h"
#include "gtest/gtest.h"

namespace penstock::schema {
namespace {

std::string ReadLock(const std::string& name) {
  const std::string path = absl::StrCat(PENSTOCK_SOURCE_DIR "/proto/generate/locks/", name);
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.is_open()) << "cannot open " << path;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines = absl::StrSplit(text, '\n');
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

// FNV-1a, 64 bits, as sixteen hexadecimal digits.
std::string Digest(absl::Span<const std::string> lines) {
  uint64_t hash = 0xcbf29ce484222325u;
  const auto add = [&hash](char byte) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
  };
  for (const std::string& line : lines) {
    for (const char byte : line) add(byte);
    add('\n');
  }
  return absl::StrFormat("%016x", hash);
}

}  // namespace

LockTexts ReadLockTexts() {
  return {ReadLock("events.lock"), ReadLock("fields.lock"), ReadLock("history.lock")};
}

LockEntries ParseLock(const std::string& name, const std::string& text, int key_words,
                      std::vector<std::string>* problems) {
  LockEntries entries;
  for (const std::string& line : Lines(text)) {
    const std::vector<std::string> words = absl::StrSplit(line, ' ');
    const int values = static_cast<int>(words.size()) - key_words;
    if (values < 1) {
      problems->push_back(absl::StrCat(name, ": cannot read the line \"", line, "\""));
      continue;
    }
    const std::string key = absl::StrJoin(words.begin(), words.begin() + key_words, " ");
    if (values == 1 && words.back() == "reserved" && entries.contains(key)) {
      entries[key].is_reserved = true;
      continue;
    }
    LockEntry entry;
    if (values != 2 || !absl::SimpleAtoi(words[key_words], &entry.number) || entry.number < 1) {
      problems->push_back(absl::StrCat(name, ": cannot read the line \"", line, "\""));
      continue;
    }
    entry.type = words.back();
    if (!entries.emplace(key, entry).second) {
      problems->push_back(absl::StrCat(name, ": ", key, " has two lines"));
    }
  }
  return entries;
}

void CheckHistory(const LockTexts& locks, std::vector<std::string>* problems) {
  std::map<std::string, std::vector<std::string>> lines = {{"events.lock", Lines(locks.events)},
                                                           {"fields.lock", Lines(locks.fields)}};
  std::map<std::string, size_t> sealed;
  for (const std::string& seal : Lines(locks.history)) {
    const std::vector<std::string> words = absl::StrSplit(seal, ' ');
    size_t count = 0;
    if (words.size() != 3 || !lines.contains(words[0]) || !absl::SimpleAtoi(words[1], &count)) {
      problems->push_back(absl::StrCat("history.lock: cannot read the line \"", seal, "\""));
      continue;
    }
    const std::vector<std::string>& lock = lines[words[0]];
    if (lock.size() < count) {
      problems->push_back(absl::StrCat(words[0], ": had ", count, " lines once and has ",
                                       lock.size(), " now; lines are only appended"));
      continue;
    }
    if (Digest(absl::MakeSpan(lock).subspan(0, count)) != words[2]) {
      problems->push_back(absl::StrCat(words[0], ": one of its first ", count,
                                       " lines was changed, moved or deleted"));
    }
    sealed[words[0]] = count;
  }
  for (const auto& [name, lock] : lines) {
    if (sealed[name] != lock.size()) {
      problems->push_back(absl::StrCat("history.lock: seals ", sealed[name], " of the ",
                                       lock.size(), " lines of ", name, "; run the generator"));
    }
  }
}

}  // namespace penstock::schema
