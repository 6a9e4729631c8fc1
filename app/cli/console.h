#pragma once

#include <QString>

#include <stop_token>
#include <thread>

namespace remarketeer::cli {

/// Exit codes, the same for every command; docs/command-line.md.
enum ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    InputUnusable = 3,
    CannotWriteOutput = 4,
    Interrupted = 5,
    NeedsAttention = 6,
    NothingDue = 7,
    RunFailed = 8
};

/// A line on standard output.
void say(const QString &line);
/// A line on standard error, with the program's name.
void complain(const QString &line);
/// Replaces the progress line on standard error; an empty text takes it away. Nothing unless a person watches.
void showProgress(const QString &line);

/// Turns Ctrl+C (or a request to end, or the end of the terminal) into a stop while it lives; a second one ends the
/// program at once. One at a time.
class InterruptWatch
{
public:
    InterruptWatch();
    ~InterruptWatch();
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace remarketeer::cli
