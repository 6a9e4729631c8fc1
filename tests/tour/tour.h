#pragma once

#include "event_loop_watch.h"
#include "moved_clock.h"
#include "sandbox_process.h"
#include "ui/audience/file_picker.h"
#include "ui/composition/application.h"

#include <QApplication>
#include <QString>

#include <functional>
#include <memory>

class QTableView;

namespace remarketeer {

/// The file picker of somebody who always saves to the same place.
class FixedFilePicker final : public FilePicker
{
public:
    QString path;
    void saveCsv(QWidget *, const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        chosen(path);
    }
};

/// The whole job, done by driving the program's own window with mouse and keyboard against a sandbox that runs as a
/// program of its own. Prints a line a step; leaves pictures and the audience file in `folder`.
class Tour
{
public:
    Tour(QApplication &application, QString folder);
    ~Tour();
    /// True when every step came out as it must.
    bool run();

private:
    void step(const QString &name, const std::function<QString()> &work);
    void picture(const QString &name);
    void signIn(QWidget &dialog);
    QTableView &accountsTable();
    QString statusOf(const QString &account);
    void select(const QString &account);
    QString sendAndCompare();
    QString exportMillion();

    // --- campaigns (tour_campaign.cpp)
    QString buildSegment();
    QString publishCampaign();
    Run runCampaign();
    QString runTwice();

    QApplication &m_application;
    QString m_folder;
    MovedClock m_clock;
    SandboxProcess m_sandbox;
    FixedFilePicker m_files;
    EventLoopWatch m_watch;
    std::unique_ptr<Application> m_program;
    qint64 m_people = 0;
};

} // namespace remarketeer
