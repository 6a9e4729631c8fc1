#pragma once

#include "ui/mapping/search_list_model.h"

#include <QAbstractButton>
#include <QPointer>

#include <functional>

namespace remarketeer {

class SearchPopup;

/// The searchable drop-down of *Mapped User Property*: shows the choice with its kind at the end; opens on a click,
/// Space, Enter, Down or F4.
class PropertyPicker : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Chosen, Empty, Missing };

    /// `attribute` is the translated name of the export attribute, for screen readers.
    explicit PropertyPicker(const QString &attribute, QWidget *parent = nullptr);
    /// Asked for each time it opens: what can be picked, and which of it is the choice.
    void setContent(std::function<QList<SearchSection>()> sections, std::function<QVariant()> current);
    void setChoice(const QString &text, const QString &tag, Look look);
    QString choiceText() const { return m_text; }
    QString tag() const { return m_tag; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPopup();
    QString m_attribute;
    QString m_text;
    QString m_tag;
    Look m_look = Look::Empty;
    std::function<QList<SearchSection>()> m_sections;
    std::function<QVariant()> m_current;
    QPointer<SearchPopup> m_popup;
};

} // namespace remarketeer
