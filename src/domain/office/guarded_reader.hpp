#pragma once

#include <map>
#include <stdexcept>

#include "domain/office/permissions.hpp"
#include "record/store.hpp"

namespace geojeom {

/// A question over records or fields that the caller may not see: a filter or an order would tell what a list hides.
class ForbiddenQuery : public std::runtime_error {
 public:
  explicit ForbiddenQuery(Problem problem) : std::runtime_error(problem.code), problem_(std::move(problem)) {}
  const Problem& problem() const { return problem_; }

 private:
  Problem problem_;
};

/// One moment of the database as one caller may see it: every list, count, sum and search behind a page, an export, a
/// figure or its evidence goes through here, so a record that is not the caller's is simply not there. Personal values
/// are masked. Conditions and orders over personal fields or types the caller may not read throw ForbiddenQuery.
class GuardedReader final : public Reader {
 public:
  /// `plain` is for actions that compare values and show none (an import knowing its records again).
  enum class Personal : unsigned char { masked, plain };

  /// What is given must outlive it.
  GuardedReader(Reader& inner, const Registry& registry, const Caller& caller, Personal personal = Personal::masked)
      : inner_(inner), registry_(registry), caller_(caller), personal_(personal) {}

  const Registry& registry() const override { return registry_; }
  std::optional<StoredRow> find(const RecordType& type, std::int64_t id) override;
  Page list(const Query& query) override;
  void scan(const Query& query, const std::function<bool(const StoredRow&)>& each) override;
  std::int64_t count(const Query& query) override;
  AggregateTable aggregate(const AggregateQuery& query) override;
  /// Of one record that may be read, or of everything for who may see the journal; personal values are left out.
  void scan_journal(const JournalQuery& query, const std::function<bool(const JournalEntry&)>& each) override;
  std::vector<JournalHead> journal_heads() override;
  /// Nothing: a file is reached over the record that holds it.
  std::optional<std::string> file_content(std::string_view hash) override;

  const Caller& caller() const { return caller_; }
  /// Without masks and limits; for actions, which check rights of their own.
  Reader& unguarded() { return inner_; }

 private:
  const std::optional<std::vector<Condition>>& readable(const RecordType& type);
  void check_path(const RecordType& type, const ColumnPath& path);
  bool restrict(const RecordType& type, std::optional<std::int64_t> organisation, std::vector<Condition>& where);
  std::optional<Query> restricted(const Query& query);

  Reader& inner_;
  const Registry& registry_;
  const Caller& caller_;
  Personal personal_;
  std::map<const RecordType*, std::optional<std::vector<Condition>>> readable_;
};

/// The reader beneath a guard, or the reader itself: for results that many values enter and that give none of them away
/// (weights of a group of experts, coefficients out of a file). Whoever calls has found the record that is computed
/// through the guard.
Reader& unmasked(Reader& reader);

}  // namespace geojeom
