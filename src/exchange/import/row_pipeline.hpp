#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "exchange/import/incoming_row.hpp"
#include "exchange/import/row_intake.hpp"

namespace geojeom {

/// Reads rows in a thread of its own while the caller saves those before them, in order. A few batches are under way at
/// any time, so memory does not grow with the file.
class RowPipeline {
 public:
  struct Batch {
    std::vector<IncomingRow> rows;
    std::size_t count = 0;  ///< the first ones are filled
    std::uint64_t bytes_read = 0;
  };

  RowPipeline(RowIntake& intake, const TableReader& reader);
  ~RowPipeline();
  RowPipeline(const RowPipeline&) = delete;

  /// Hands every batch to `save` until it answers false or the file ends. Throws what reading threw.
  void run(const std::function<bool(Batch&)>& save);

 private:
  static constexpr std::size_t batch_rows = 256;
  static constexpr std::size_t batches_under_way = 6;

  void read_all();
  bool read_batch(Batch& batch);

  RowIntake& intake_;
  const TableReader& reader_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Batch> full_;
  std::deque<Batch> empty_;
  bool is_ended_ = false;
  bool is_stopped_ = false;
  std::exception_ptr failure_;
  std::thread thread_;
};

}  // namespace geojeom
