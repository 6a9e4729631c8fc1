#include "cli/accounts_command.h"
#include "cli/campaigns_command.h"
#include "cli/console.h"
#include "cli/export_command.h"
#include "core/logging.h"
#include "core/translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace remarketeer;

namespace {

struct Program {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CommandLine)
};

struct Command {
    QString name;
    int (*run)(const QStringList &arguments);
};

QString usage(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(command.name);
    return Program::tr("Usage: remarketeer-cli COMMAND …\nCommands: %1\nremarketeer-cli COMMAND --help describes one.")
        .arg(names.join(u", "));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("remarketeer-cli"));
    installLogging({});
    QLoggingCategory::setFilterRules(QStringLiteral("remarketeer.*.info=false")); // a scheduler mails what is said
    installTranslations(application, {});

    const QList<Command> commands{{QStringLiteral("accounts"), cli::accountsCommand},
                                  {QStringLiteral("campaigns"), cli::campaignsCommand},
                                  {QStringLiteral("export"), cli::exportCommand}};
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h") {
        cli::say(usage(commands));
        return cli::Ok;
    }
    if (name == u"--version") {
        cli::say(QStringLiteral("remarketeer-cli " REMARKETEER_VERSION));
        return cli::Ok;
    }
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&name](const Command &c) { return c.name == name; });
    if (command == commands.end()) {
        cli::complain(name.isEmpty() ? Program::tr("No command was given.")
                                     : Program::tr("There is no command “%1”.").arg(name));
        cli::complain(usage(commands));
        return cli::Usage;
    }
    return command->run(arguments);
}
