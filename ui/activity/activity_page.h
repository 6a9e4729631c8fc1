#pragma once

#include "campaigns/campaign_problem.h"
#include "campaigns/run_service.h"
#include "ui/activity/runs_model.h"
#include "ui/theme/page.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace remarketeer {

class Card;
class EmptyState;
class InlineMessage;
class RunCard;
class SearchField;
class TableView;

/// Remarketing › Activity: every run with its state, progress and figures.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    ActivityPage(RunService &service, const Clock &clock, QWidget *parent = nullptr);
    ~ActivityPage() override;
    void select(const RunId &id);
    void showError(const QString &sentence);

Q_SIGNALS:
    void reconnectRequested(const remarketeer::AdvertiserId &account);
    /// The button of a failed run's problem; Remedy::Reconnect comes as reconnectRequested().
    void remedyRequested(remarketeer::Remedy remedy, const remarketeer::RunId &run);
    void exportLogRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTable();
    void makeCard();
    void updateState();
    void updateCard();
    void keepCurrent();
    const Run *current() const;
    void apply(const Result<void> &done);
    void open(const QString &path);

    RunService &m_service;
    const Clock &m_clock;
    RunsModel m_model;
    QSortFilterProxyModel m_proxy;
    SearchField *m_search = nullptr;
    InlineMessage *m_message = nullptr;
    Card *m_tableCard = nullptr;
    TableView *m_table = nullptr;
    RunCard *m_card = nullptr;
    Card *m_emptyCard = nullptr;
    EmptyState *m_empty = nullptr;
    std::optional<RunId> m_selected;
};

} // namespace remarketeer
