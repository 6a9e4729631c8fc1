// What Qt does not offer on every system: Ctrl+C, and whether a person watches.
#include "cli/console.h"

#include <QTextStream>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace remarketeer::cli {

namespace {

bool isWatched()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

// A signal handler can reach nothing else.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void onSignal(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

constexpr std::array watched{
    SIGINT, SIGTERM,
#ifdef SIGHUP
    SIGHUP, // the terminal is gone
#endif
};

/// Signals that are ignored, as by nohup, stay so.
void handle(int signal, void (*handler)(int))
{
    if (std::signal(signal, handler) == SIG_IGN)
        std::signal(signal, SIG_IGN);
}

} // namespace

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void complain(const QString &line)
{
    showProgress({});
    QTextStream(stderr) << "remarketeer-cli: " << line << Qt::endl;
}

void showProgress(const QString &line)
{
    if (isWatched())
        QTextStream(stderr) << "\r\033[K" << line << Qt::flush;
}

InterruptWatch::InterruptWatch()
{
    interrupted = false;
    for (const int signal : watched)
        handle(signal, onSignal);
    m_thread = std::jthread([this](std::stop_token ended) {
        // A signal handler cannot wake anybody, so it is looked for; the end of the command wakes at once.
        std::mutex mutex;
        std::condition_variable_any woken;
        std::unique_lock lock(mutex);
        while (!ended.stop_requested() && !interrupted)
            woken.wait_for(lock, ended, std::chrono::milliseconds(20), [] { return interrupted.load(); });
        if (interrupted)
            m_stop.request_stop();
    });
}

InterruptWatch::~InterruptWatch()
{
    for (const int signal : watched)
        handle(signal, SIG_DFL);
}

} // namespace remarketeer::cli
