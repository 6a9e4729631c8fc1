#pragma once

#include "core/ids.h"
#include "ui/composition/dialogs.h"

#include <QObject>

namespace remarketeer {

enum class CampaignStep;
enum class Remedy;
class MainWindow;
struct Services;

/// Lets one page lead to another. Dialogs are the Dialogs' work.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    Navigation(MainWindow &window, Services &services, Dialogs &dialogs);

    /// A draft in the editor, any other campaign on its page.
    void openCampaign(const CampaignId &id);
    void editCampaign(const CampaignId &draft, CampaignStep step);
    void openRun(const RunId &id);

private:
    void connectCampaigns();
    void connectSegments();
    void connectSources();
    void openSegment(const SegmentId &id);
    /// `draft`: the campaign that it is made for.
    void newSegment(const std::optional<CampaignId> &draft);
    /// Back from the segment's page: to the campaign that asked for a new one, or to the list.
    void leaveSegment();
    void showAccount(const AdvertiserId &id);
    void mend(Remedy remedy, const RunId &id);

    MainWindow &m_window;
    Services &m_services;
    Dialogs &m_dialogs;
    std::optional<CampaignId> m_waiting; ///< a draft for which a segment is being made
    QList<SegmentId> m_before;           ///< the segments that were there when it was begun
};

} // namespace remarketeer
