#pragma once

#include "ui/segments/segments_presenter.h"
#include "ui/theme/filter_proxy.h"
#include "ui/theme/page.h"

class QAction;

namespace remarketeer {

class Card;
class EmptyState;
class InlineMessage;
class SearchField;
class SegmentRowActions;
class TableView;

/// The saved segments: what each asks for, how many people it found, and what uses it.
class SegmentsPage final : public Page
{
    Q_OBJECT

public:
    /// The services and the clock must outlive it. `campaignsOf` gives the names of the campaigns that use a segment.
    SegmentsPage(SegmentService &service, SourceService &sources, SegmentsPresenter::CampaignsOf campaignsOf,
                 const Clock &clock, QWidget *parent = nullptr);
    ~SegmentsPage() override;
    /// Asks `campaignsOf` anew: campaigns changed.
    void reload() { m_presenter.reload(); }

Q_SIGNALS:
    void openRequested(const remarketeer::SegmentId &id);
    void newRequested();
    void sourceRequested(); ///< there is no profile source yet: let the user add one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void makeTable();
    void makeEmptyState();
    void updateState();
    void followActiveRow();
    void showMenu(const QPoint &position);
    void openCurrent();
    void duplicateCurrent();
    void askToDelete();
    void select(const SegmentId &id);
    void fitColumns();
    const SegmentLine *currentLine() const;
    SourceService &m_sources;
    SegmentsPresenter m_presenter;
    FilterProxy m_proxy{SegmentsModel::SortRole, SegmentsModel::FilterRole};
    std::optional<SegmentId> m_current; ///< where the list was, when it is filled anew
    SearchField *m_search = nullptr;
    InlineMessage *m_message = nullptr;
    Card *m_card = nullptr;
    Card *m_emptyCard = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noSource = nullptr;
    EmptyState *m_noMatch = nullptr;
    TableView *m_table = nullptr;
    SegmentRowActions *m_rowActions = nullptr;
    QAction *m_open = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace remarketeer
