#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

/// Runs the program as its users do: another process, its words, what it prints and how it ends.
namespace geojeom::process {

struct Outcome {
  int exit_code = 0;  ///< 128 + signal when a signal ended it
  std::string output;
  std::string errors;
};

struct Surroundings {
  std::string folder = ".";                 ///< working folder
  std::vector<std::string> environment{};   ///< "NAME=value", besides LANG=ko_KR.UTF-8
  std::string input{};                      ///< standard input
  long file_size_max = 0;                   ///< bytes a file may grow to; 0 for no limit
};

/// The release binary under test.
std::string program();

Outcome run(const std::vector<std::string>& words, const Surroundings& surroundings = {});

/// Starts and does not wait; output goes to the files out and err in the working folder.
pid_t start(const std::vector<std::string>& words, const Surroundings& surroundings);
int wait_for(pid_t process);

/// An empty folder that goes away with this object.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  const std::string& path() const { return path_; }
  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

}  // namespace geojeom::process
