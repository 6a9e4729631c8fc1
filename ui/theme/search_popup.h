#pragma once

#include "ui/theme/search_list_model.h"

#include <QFrame>

class QListView;

namespace remarketeer {

class SearchField;
class TextLabel;

/// A list that drops down from a control, with a search field above it. Typing narrows, arrows move, Enter picks,
/// Escape closes it and nothing else.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// `what` names the list for a screen reader and in the search field's hint, e.g. "User property for Email".
    SearchPopup(const QString &what, const QString &hint, QWidget *owner);
    void setSections(const QList<SearchSection> &sections, const QVariant &current);
    /// Shows it under `owner`, or above it where there is no room below.
    void openAt(QWidget *owner);

Q_SIGNALS:
    void picked(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void move(int step);
    void showCurrent();
    void pickCurrent();
    SearchListModel m_model;
    QVariant m_current;
    SearchField *m_search;
    QListView *m_list;
    TextLabel *m_nothing;
};

} // namespace remarketeer
