#pragma once

#include "core/redacted.h"
#include "core/surroundings.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace remarketeer {

class Card;
class TextLabel;

/// Step 1: what will happen and what is asked for; the developer app where none is known yet.
class AuthorizeStep final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Connect, Sandbox, Reconnect };

    /// `account`: the name of the account to reconnect.
    AuthorizeStep(Purpose purpose, const QString &account, QWidget *parent = nullptr);

    /// Asks for the developer app, beginning with what is known of it.
    void askForDeveloperApp(const DeveloperApp &known, bool offerSandbox);
    /// Shows the app that is used and a way to enter another one.
    void showDeveloperApp(const DeveloperApp &app, bool editable);
    bool isAsking() const;
    /// What was typed, or InvalidInput with the field to mend already focused.
    Result<DeveloperApp> developerApp() const;
    Redacted secret() const;

Q_SIGNALS:
    void sandboxWanted();
    void linkActivated(const QUrl &url);
    /// The person wants to enter another developer app.
    void anotherAppWanted();

private:
    Card *makeForm();
    QLineEdit *addField(QGridLayout *form, const QString &label, const QString &objectName);

    DeveloperApp m_known;
    Card *m_form = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_redirect = nullptr;
    QPushButton *m_sandbox = nullptr;
    QWidget *m_used;
    TextLabel *m_usedApp;
    QPushButton *m_another;
};

} // namespace remarketeer
