#pragma once

#include "ui/theme/search_list_model.h"

#include <QAbstractButton>
#include <QPointer>

#include <functional>

namespace remarketeer {

class SearchPopup;

/// A searchable drop-down: shows the choice with a tag at the end; opens on a click, Space, Enter, Down or F4.
class SearchPicker : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Chosen, Empty, Missing };

    /// `what` names the list for screen readers, `hint` stands in its search field.
    SearchPicker(const QString &what, const QString &hint, QWidget *parent = nullptr);
    /// Asked for each time it opens: what can be picked, and which of it is the choice.
    void setContent(std::function<QList<SearchSection>()> sections, std::function<QVariant()> current);
    /// The caller gives it an accessible name that says both what is chosen and for what.
    void setChoice(const QString &text, const QString &tag, Look look);
    QString choiceText() const { return m_text; }
    QString tag() const { return m_tag; }
    void openPopup();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_what;
    QString m_hint;
    QString m_text;
    QString m_tag;
    Look m_look = Look::Empty;
    std::function<QList<SearchSection>()> m_sections;
    std::function<QVariant()> m_current;
    QPointer<SearchPopup> m_popup;
};

} // namespace remarketeer
