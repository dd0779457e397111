#include "domain/registry.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

namespace geojeom {
namespace {

const Registry& registry() {
  static const Registry all(described_record_types());
  return all;
}

/// One line of the glossary: an official Korean term, the English one and the identifier they share.
struct Term {
  std::string ko;
  std::string en;
  std::string identifier;
  auto operator<=>(const Term&) const = default;
};

std::set<Term> type_terms() {
  std::set<Term> terms;
  for (const auto& type : registry().types()) {
    terms.insert({std::string(type.label(Language::ko)), std::string(type.label(Language::en)), type.name()});
  }
  return terms;
}

std::set<Term> field_terms() {
  std::set<Term> terms;
  for (const auto& type : registry().types()) {
    for (const auto& field : type.fields()) {
      terms.insert({std::string(field.ko), std::string(field.en), std::string(field.name)});
    }
  }
  return terms;
}

std::set<Term> choice_terms() {
  std::set<Term> terms;
  for (const auto& type : registry().types()) {
    for (const auto& field : type.fields()) {
      for (const auto& choice : field.choices) {
        terms.insert({std::string(choice.ko), std::string(choice.en), std::string(choice.code)});
      }
    }
  }
  return terms;
}

std::string table_of(const std::set<Term>& terms) {
  std::string table = "| 한국어 | English | identifier |\n|---|---|---|\n";
  for (const auto& term : terms) table += fmt::format("| {} | {} | `{}` |\n", term.ko, term.en, term.identifier);
  return table;
}

constexpr std::string_view generated_from = "## Record types\n";

std::string glossary_tables() {
  return fmt::format("{}\n{}\n## Fields\n\n{}\n## Choices\n\n{}", generated_from, table_of(type_terms()),
                     table_of(field_terms()), table_of(choice_terms()));
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(DomainRegistry, is_described_without_mistakes) { EXPECT_GE(registry().types().size(), 70U); }

TEST(DomainRegistry, gives_every_type_a_key_by_which_an_import_finds_its_records) {
  for (const auto& type : registry().types()) EXPECT_FALSE(type.key_columns().empty()) << type.name();
}

TEST(DomainRegistry, refers_only_to_types_with_a_single_key_column) {
  for (const auto& type : registry().types()) {
    for (const auto& field : type.fields()) {
      if (field.to.empty()) continue;
      EXPECT_EQ(registry().at(field.to).key_columns().size(), 1U) << type.name() << "." << field.name;
    }
  }
}

TEST(DomainRegistry, shows_something_of_every_type_in_its_list) {
  for (const auto& type : registry().types()) {
    const auto& fields = type.fields();
    EXPECT_TRUE(std::any_of(fields.begin(), fields.end(), [](const Field& field) { return field.list; }))
        << type.name();
    EXPECT_FALSE(type.help(Language::ko).empty() || type.help(Language::en).empty()) << type.name();
  }
}

TEST(DomainRegistry, writes_help_in_both_languages_or_in_none) {
  for (const auto& type : registry().types()) {
    for (const auto& field : type.fields()) {
      EXPECT_EQ(field.help_ko.empty(), field.help_en.empty()) << type.name() << "." << field.name;
    }
  }
}

TEST(DomainRegistry, names_every_english_type_once) {
  std::set<std::string_view> labels;
  for (const auto& type : registry().types())
    EXPECT_TRUE(labels.insert(type.label(Language::en)).second) << type.name();
}

TEST(DomainRegistry, keeps_money_rows_append_only) {
  EXPECT_TRUE(registry().at("ledger_entry").append_only());
  EXPECT_FALSE(registry().at("funding_line").append_only());
}

TEST(DomainRegistry, marks_people_as_personal) {
  EXPECT_TRUE(registry().at("project_member").find_field("name")->personal);
  EXPECT_TRUE(registry().at("review").find_field("reviewer")->personal);
  EXPECT_TRUE(registry().at("user_account").find_field("email")->personal);
  EXPECT_TRUE(registry().at("company").find_field("representative")->personal);
}

TEST(DomainRegistry, has_the_glossary_of_its_labels_in_the_documentation) {
  const std::string path = std::string(GEOJEOM_SOURCE_DIR) + "/docs/glossary.md";
  const std::string written = read_text(path);
  const auto at = written.find(generated_from);
  ASSERT_NE(at, std::string::npos) << path;
  if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << written.substr(0, at) << glossary_tables();
    return;
  }
  EXPECT_TRUE(written.substr(at) == glossary_tables())
      << "docs/glossary.md is not up to date: run this test with GEOJEOM_UPDATE_GOLDEN=1 and read the difference";
}

}  // namespace
}  // namespace geojeom
