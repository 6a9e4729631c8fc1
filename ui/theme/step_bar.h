#pragma once

#include <QTabBar>

namespace remarketeer {

/// The steps of a page, to go to by mouse, arrow keys or screen reader in any order: those that are done with a check
/// mark, the present one underlined in the accent. currentChanged() tells when the user goes to another.
class StepBar : public QTabBar
{
    Q_OBJECT

public:
    /// `name`: accessible name, what the steps are of.
    StepBar(const QString &name, const QStringList &steps, QWidget *parent = nullptr);
    void setDone(int step, bool done);
    bool isDone(int step) const { return m_done[step]; }

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont stepFont() const;
    QString label(int step) const;
    QList<bool> m_done;
};

} // namespace remarketeer
