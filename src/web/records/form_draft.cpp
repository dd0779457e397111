#include "web/records/form_draft.hpp"

#include "record/registry.hpp"
#include "web/csrf.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

constexpr std::string_view drafts = "draft";
constexpr std::int64_t lives_seconds = 7 * 24 * 3600;
constexpr std::size_t draft_bytes_max = 256 * 1024;

std::string key_of(const Visit& visit, const RecordType& type, std::int64_t id) {
  return std::to_string(visit.caller().user) + "/" + type.name() + "/" + std::to_string(id);
}

}  // namespace

std::string draft_address(const RecordType& type, std::int64_t id) {
  return "/draft/" + type.name() + "/" + std::to_string(id);
}

std::optional<KeptThing> find_draft(Visit& visit, const RecordType& type, std::int64_t id) {
  return visit.site().store.vault().find(drafts, key_of(visit, type, id), visit.site().clock());
}

void keep_draft(Visit& visit, const RecordType& type, std::int64_t id) {
  const Instant now = visit.site().clock();
  std::string fields = to_seoul_text(now) + "\n";
  for (const auto& [name, value] : visit.request().form) {
    if (name == csrf_field) continue;
    fields += percent_encode(name) + "=" + percent_encode(value) + "&";
  }
  if (fields.size() > draft_bytes_max) return;
  visit.site().store.vault().put(drafts, {.key = key_of(visit, type, id),
                                          .owner = visit.caller().user,
                                          .value = std::move(fields),
                                          .expires_at = now.plus_seconds(lives_seconds)});
}

void drop_draft(Visit& visit, const RecordType& type, std::int64_t id) {
  visit.site().store.vault().remove(drafts, key_of(visit, type, id));
}

std::string kept_at(const KeptThing& draft) { return draft.value.substr(0, draft.value.find('\n')); }

void load_draft(Visit& visit, const KeptThing& draft) {
  auto fields = parse_form(std::string_view(draft.value).substr(draft.value.find('\n') + 1));
  if (!fields) return;
  for (const auto& [name, value] : *fields) visit.call().request.form.set(name, value);
}

}  // namespace geojeom
