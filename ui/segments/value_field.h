#pragma once

#include <QLineEdit>
#include <QStringList>

class QStringListModel;

namespace remarketeer {

/// A text, or several with commas between them, with suggestions: while one types, and all of them with the Down key.
/// Without the keyboard it shows the beginning of what is too long for it; its tooltip has all.
class ValueField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { One, Several };
    explicit ValueField(Kind kind, QWidget *parent = nullptr);
    void setSuggestions(const QStringList &values);
    QStringList values() const; ///< of One: the text alone; empty when nothing was typed
    void setValues(const QStringList &values);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Kind m_kind;
    QStringListModel *m_suggestions;
};

} // namespace remarketeer
