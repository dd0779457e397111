#include "tests/report/sample_store.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "domain/office/records/data_set.hpp"
#include "tests/sample/sample_files.hpp"

namespace geojeom {
namespace {

std::map<std::string, std::int64_t> organisations_of(const SampleFiles& files) {
  std::map<std::string, std::int64_t> ids;
  std::int64_t id = 0;
  for (const auto& organisation : files.all("organisation")) {
    ++id;
    const bool is_tenant = organisation.organisation() == organisation.text("name");
    if (is_tenant) ids.emplace(organisation.text("name"), id);
  }
  return ids;
}

/// References name records by their place in the file, so records keep those numbers.
void load(Writer& writer, const SampleFiles& files, const RecordType& type,
          const std::map<std::string, std::int64_t>& organisations) {
  const auto count = static_cast<std::int64_t>(files.all(type.name()).size());
  for (std::int64_t id = 1; id <= count; ++id) {
    const SampleRecord& record = files.at(type.name(), id);
    const auto owner = organisations.find(record.organisation);
    if (owner == organisations.end()) throw std::runtime_error("no organisation " + record.organisation);
    if (writer.find(type, id)) continue;
    const auto created = writer.create(type, {owner->second, record.row, id, record.is_sample});
    if (!created) throw std::runtime_error(type.name() + ": " + created.problem().code);
  }
}

/// The coefficient sheets that come with the program, kept as `geojeom init` keeps them.
void keep_coefficients(Writer& writer, const RecordType& type) {
  for (const char* code : {"bok-2020-sejong-inducement-83", "bok-2020-daejeon-inducement-83"}) {
    std::ifstream file(std::string(GEOJEOM_SOURCE_DIR) + "/data/reference/" + code + ".csv", std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), {}};
    DataSet set{.code = code,
                .name = code,
                .kind = DataSetKind::input_output,
                .source = "한국은행 2020년 지역산업연관표(가공)",
                .licence = "출처 표시",
                .is_shipped = true};
    set.content = FileHash{writer.keep_file(content)};
    const auto created = writer.create(type, {.organisation = 1, .row = to_row(type, set)});
    if (!created) throw std::runtime_error(created.problem().code);
  }
}

}  // namespace

std::unique_ptr<Store> sample_store(Stores& stores, const std::string& path) {
  const Registry& registry = stores.registry();
  const SampleFiles files(registry, std::string(GEOJEOM_SOURCE_DIR) + "/data/sample", "");
  auto store = stores.open(path, {.create = true});
  auto writer = store->write({.name = "test", .reason = "sample", .at = Instant::from_seconds(1'767'225'600)});
  const auto organisations = organisations_of(files);
  const SampleFiles reference(registry, std::string(GEOJEOM_SOURCE_DIR) + "/data/reference", "공통");
  std::vector<const RecordType*> types = registry.in_dependency_order();
  types.insert(types.begin(), &registry.at("organisation"));  // every record belongs to one
  for (const SampleFiles* from : {&files, &reference}) {
    for (const RecordType* type : types) load(*writer, *from, *type, organisations);
  }
  keep_coefficients(*writer, registry.at("data_set"));
  writer->commit();
  return store;
}

}  // namespace geojeom
