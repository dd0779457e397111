#include "web/pages.hpp"

#include "record/registry.hpp"
#include "web/frame_words.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

struct RightWord {
  std::string_view word;
  Right right;
};
constexpr RightWord right_words[] = {{"read:", Right::read}, {"write:", Right::write}, {"remove:", Right::remove}, {"unmask:", Right::unmask}};

}  // namespace

void Pages::add(Route route, PageHandler handler) {
  route.handler = [this, handler = std::move(handler)](Call& call) {
    Visit visit(site_, call);
    return handler(visit);
  };
  router_.add(std::move(route));
}

bool is_permitted(const Caller& caller, const Registry& registry, std::string_view permission,
                  const NamedValues& parameters) {
  if (permission == "public") return true;
  if (permission == "signed_in" || permission == "in_person") return !caller.is_anonymous();
  if (permission.starts_with("act:")) return may(caller, permission.substr(4));
  for (const auto& [word, right] : right_words) {
    if (!permission.starts_with(word)) continue;
    auto name = permission.substr(word.size());
    if (name == "{type}") name = parameters.get("type");
    const RecordType* type = registry.find(name);
    // A type that does not exist is for the handler to tell; nobody learns anything from it.
    return type == nullptr || limit_of(caller, *type, right) != Limit::nothing;
  }
  return false;
}

const std::vector<Section>& sections() {
  static const std::vector<Section> all{
      {"strategy", frame_words::strategy},     {"funding", frame_words::funding},
      {"support", frame_words::support},       {"facilities", frame_words::facilities},
      {"network", frame_words::network},       {"performance", frame_words::performance},
      {"reference", frame_words::reference},   {"office", frame_words::office}};
  return all;
}

}  // namespace geojeom
