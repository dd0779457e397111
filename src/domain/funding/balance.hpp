#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/won.hpp"
#include "record/store.hpp"

namespace geojeom {

/// By what balances are cut.
enum class BalanceCut : unsigned char { programme, project, line, source, cost_item, year };

/// Which balances: of an organisation, by the end of a day; of one project, programme or fiscal year where named.
struct BalanceRequest {
  std::int64_t organisation = 0;
  BalanceCut cut = BalanceCut::project;
  Date as_of;
  std::optional<std::int64_t> project{};
  std::optional<std::int64_t> programme{};
  std::optional<int> year{};
};

/// The money of one cut by the end of a day. Amounts are sums of entries, less what was corrected.
struct Balance {
  Value key;        ///< number of a record, code of a source or category, or a year; empty where an entry has none
  Won agreed;       ///< 확정: funding lines (of cost items: what is planned)
  Won allocated;    ///< 배정
  Won granted;      ///< 교부
  Won committed;    ///< 원인행위 not yet paid
  Won spent;        ///< 집행
  Won transferred;  ///< 전용: in less out
  Won carried;      ///< 이월: in less out
  Won refunded;     ///< 반납
  Won recovered;    ///< 환수
  Won interest;     ///< 이자
  Won income;       ///< 수익금

  /// What lies in the account: granted and carried in, with interest, less spent and returned.
  Won held() const { return granted + carried + interest - spent - refunded; }
  /// What is left of the agreed or planned money.
  Won left() const { return agreed + transferred + carried - spent; }
  Balance& operator+=(const Balance& other);
};

struct Balances {
  std::vector<Balance> lines;  ///< in the order of their keys
  Balance total;               ///< the sum of the lines: a cut covers every entry once
};

/// Balances by a cut at a day. Sums are computed by the store, one question a side.
Balances balances(Reader& reader, const BalanceRequest& request);

/// What stands for a key in a list: the record's title, or the label of a source, a category or a year.
std::string label_of(Reader& reader, BalanceCut cut, const Value& key, Language language);

}  // namespace geojeom
