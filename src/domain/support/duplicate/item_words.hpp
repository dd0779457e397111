#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace geojeom::support {

/// What an item's name is compared by: words that say nothing of the item are left out, words for the same thing are
/// made one. The lists are the office's configuration; these are the defaults.
struct ItemWords {
  /// Left out: 개발, 고도화, 시제품, 제작 …
  std::vector<std::string> generic;
  /// Each group's words are read as its first: {배터리, 이차전지, 2차전지, battery}.
  std::vector<std::vector<std::string>> synonyms;

  static const ItemWords& defaults();
};

/// The item as it is compared: half width, lower case, without generic words, spaces and punctuation, with the first of
/// each group of synonyms. A name of nothing but generic words stays whole.
std::string item_key(std::string_view item, const ItemWords& words = ItemWords::defaults());

}  // namespace geojeom::support
