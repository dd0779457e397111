#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "record/registry.hpp"

/// The sample and reference files as records in memory, read with nothing but the descriptions: every cell parsed,
/// every row validated, every reference found by the key of what it names.
namespace geojeom {

struct SampleRecord {
  std::string organisation;
  bool is_sample = false;
  Row row;
};

/// A record that values are read from by the name of their column, through references.
class SampleView {
 public:
  SampleView(const class SampleFiles& files, const RecordType& type, const SampleRecord& record)
      : files_(&files), type_(&type), record_(&record) {}

  const std::string& organisation() const { return record_->organisation; }
  const Value& value(std::string_view column) const;
  /// Text, or "" when empty.
  std::string text(std::string_view column) const;
  /// Number, or 0 when empty.
  std::int64_t number(std::string_view column) const;
  bool has(std::string_view column) const { return !is_empty(value(column)); }
  /// As a person reads it in Korean.
  std::string shown(std::string_view column) const;
  /// The record a reference names; none when empty.
  std::optional<SampleView> follow(std::string_view column) const;

 private:
  const SampleFiles* files_;
  const RecordType* type_;
  const SampleRecord* record_;
};

class SampleFiles {
 public:
  /// Reads every TYPE.csv of the folder. `organisation` owns the rows of files without that column. What is wrong is
  /// kept in mistakes().
  SampleFiles(const Registry& registry, const std::filesystem::path& folder, std::string organisation);

  std::vector<SampleView> all(std::string_view type) const;
  std::vector<SampleView> of(std::string_view type, std::string_view organisation) const;
  const SampleRecord& at(std::string_view type, std::int64_t id) const;
  const std::vector<std::string>& mistakes() const { return mistakes_; }
  const Registry& registry() const { return *registry_; }
  std::size_t types() const { return records_.size(); }

 private:
  struct Pending {
    std::string type;
    std::size_t index;
    std::size_t column;
    std::string text;
    std::string where;
  };

  void read_file(const std::filesystem::path& path, const std::string& organisation);
  void read_cell(const RecordType& type, std::size_t column, const std::string& text, const std::string& where);
  void resolve(const Pending& pending);
  void validate();

  const Registry* registry_;
  std::map<std::string, std::vector<SampleRecord>, std::less<>> records_;
  std::map<std::string, std::int64_t> ids_;  // type, organisation and key to position + 1
  std::vector<Pending> pending_;
  std::vector<std::string> mistakes_;
};

/// Rows of a CSV text, quotes and line ends of Unix.
std::vector<std::vector<std::string>> split_csv(std::string_view text);

}  // namespace geojeom
