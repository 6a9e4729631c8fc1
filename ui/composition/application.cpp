#include "ui/composition/application.h"

#include "core/logging.h"
#include "core/translations.h"
#include "ui/accounts/accounts_page.h"
#include "ui/composition/dialogs.h"
#include "ui/composition/main_window.h"
#include "ui/composition/navigation.h"
#include "ui/composition/tray.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QLocale>
#include <QPushButton>

namespace remarketeer {

Application::Application(ApplicationParts parts) : m_parts(std::move(parts))
{
    if (!m_parts.secrets)
        m_parts.secrets = makeSystemSecretStore();
    if (!m_parts.clock)
        m_parts.clock = &m_clock;
    if (!m_parts.browser)
        m_parts.browser = &m_browser;
    if (!m_parts.files)
        m_parts.files = &m_files;
}

Application::~Application() = default;

Result<std::unique_ptr<Application>> Application::create(QApplication &application, ApplicationParts parts)
{
    std::unique_ptr<Application> program(new Application(std::move(parts)));
    if (const Result<void> opened = program->open(application); !opened)
        return fail(opened.error());
    return program;
}

Result<void> Application::open(QApplication &application)
{
    QCoreApplication::setApplicationVersion(QStringLiteral(REMARKETEER_VERSION));
    Result<Surroundings> surroundings = Surroundings::read();
    const QString language = surroundings ? surroundings->setting(QStringLiteral("language")).toString() : QString();
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    else if (QLocale().language() == QLocale::C) // its short times have seconds, and its numbers no groups
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(application, language);
    const QVariant appearance = surroundings ? surroundings->setting(QStringLiteral("appearance")) : QVariant();
    RemarketeerStyle *style = applyTheme(appearanceFromSetting(appearance));
    if (!surroundings)
        return fail(surroundings.error());
    installLogging(surroundings->logFolder());

    Result<std::unique_ptr<Services>> services =
        Services::open(std::move(*surroundings), std::move(m_parts.secrets), *m_parts.clock);
    if (!services)
        return fail(services.error());
    m_services = std::move(*services);
    m_window = std::make_unique<MainWindow>(*m_services);
    m_dialogs = std::make_unique<Dialogs>(*m_window, *m_services, *m_parts.browser, *m_parts.files);
    m_navigation = std::make_unique<Navigation>(*m_window, *m_services, *m_dialogs);
    m_tray = std::make_unique<Tray>(*m_window, *m_services->campaigns);
    m_window->setStaysWhenClosed([this] { return m_tray->keepsRunning(); });
    QObject::connect(m_tray.get(), &Tray::campaignRequested, m_navigation.get(), &Navigation::openCampaign);
    QObject::connect(&m_window->settingsPage(), &SettingsPage::appearanceChanged, style,
                     &RemarketeerStyle::setAppearance);
    return {};
}

void Application::start()
{
    if (const Result<void> started = m_services->start(); !started)
        m_window->accountsPage().showError(started.error().sentence);
}

void showStartError(const Error &error)
{
    auto *dialog =
        new DialogFrame(QCoreApplication::translate("remarketeer::Application", "Remarketeer cannot start"), nullptr);
    dialog->setObjectName(QStringLiteral("startError"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new TextLabel(TextRole::Body, error.sentence, dialog);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dialog->setBody(text);
    dialog->setPreferredSize(460, 200);
    QPushButton *close = dialog->addButton(QCoreApplication::translate("remarketeer::Application", "Close"),
                                           ButtonRole::Primary, QStringLiteral("close"));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace remarketeer
