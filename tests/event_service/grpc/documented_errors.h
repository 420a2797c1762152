// What event_service.proto and admin_service.proto say about errors, read out of their comments:
// a test that knew the answers by heart would not see a reason that nobody documented.
#pragma once

#include <map>
#include <set>
#include <string>

namespace penstock::testing {

class DocumentedErrors {
 public:
  // Reads the files in `directory`, which holds both protos. The table of reasons is in the first.
  explicit DocumentedErrors(const std::string& directory);

  // "INVALID_ARGUMENT" for "START_MISSING"; empty when the table has no such reason.
  std::string CodeOf(const std::string& reason) const;
  // Whether the comment of the method names the reason, or the text behind the table does, which
  // has the reasons and codes that any call may end with.
  bool MayEndWith(const std::string& method, const std::string& reason) const;
  // Every method with a comment.
  std::set<std::string> methods() const;

 private:
  void ReadTable(const std::string& text);
  void ReadMethods(const std::string& text);

  std::map<std::string, std::string> codes_;
  std::set<std::string> of_any_call_;
  // The words in capitals of each method's comment.
  std::map<std::string, std::set<std::string>> words_;
};

}  // namespace penstock::testing
