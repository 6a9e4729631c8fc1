#include "sandbox/sandbox_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <limits>

using namespace remarketeer;

namespace {

struct SandboxProgram {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::SandboxProgram)
};

struct NumberOption {
    QString name;
    int most;
    int &target;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("remarketeer-sandbox"));

    SandboxOptions options;
    int port = options.port;
    const QList<NumberOption> numbers{
        {QStringLiteral("port"), 65'535, port},
        {QStringLiteral("seed-accounts"), 10'000, options.seedAccounts},
        {QStringLiteral("token-lifetime"), std::numeric_limits<int>::max(), options.tokenLifetimeSeconds},
        {QStringLiteral("min-audience"), std::numeric_limits<int>::max(), options.minAudience},
        {QStringLiteral("compute-delay"), 7 * 24 * 3'600, options.computeSeconds},
        {QStringLiteral("rate-limit"), 1'000'000, options.callsPerSecond}};

    QCommandLineParser parser;
    parser.setApplicationDescription(
        SandboxProgram::tr("A local stand-in for TikTok's Business API, for trying out and for tests. It listens on "
                           "127.0.0.1 alone. Its app secret is a fixed, public and worthless value:\n  %1\n"
                           "docs/sandbox.md describes users, faults and control addresses.")
            .arg(QString::fromLatin1(SandboxServer::appSecret().expose())));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("port"), SandboxProgram::tr("Port to listen on (default: any free one)."), QStringLiteral("N")},
        {QStringLiteral("state"), SandboxProgram::tr("Folder that keeps tokens and audiences for the next start."),
         QStringLiteral("DIR")},
        {QStringLiteral("seed-accounts"), SandboxProgram::tr("Ad accounts of the sandbox's user (default: 6)."),
         QStringLiteral("N")},
        {QStringLiteral("fault"), SandboxProgram::tr("What goes wrong on purpose, such as upload:code=50000*2."),
         QStringLiteral("SPEC")},
        {QStringLiteral("token-lifetime"), SandboxProgram::tr("Seconds until a token expires (default: never)."),
         QStringLiteral("S")},
        {QStringLiteral("min-audience"), SandboxProgram::tr("Matched people that an audience needs (default: 1000)."),
         QStringLiteral("N")},
        {QStringLiteral("compute-delay"), SandboxProgram::tr("Seconds that an audience is computed (default: 1)."),
         QStringLiteral("S")},
        {QStringLiteral("rate-limit"),
         SandboxProgram::tr("API calls allowed in a second, 0 for any number (default: 10)."), QStringLiteral("N")},
    });
    parser.process(application);

    QTextStream err(stderr);
    for (const NumberOption &number : numbers) {
        if (!parser.isSet(number.name))
            continue;
        bool ok = false;
        number.target = parser.value(number.name).toInt(&ok);
        if (!ok || number.target < 0 || number.target > number.most) {
            err << SandboxProgram::tr("--%1 takes a whole number from 0 to %2.").arg(number.name).arg(number.most)
                << Qt::endl;
            return 2;
        }
    }
    options.port = static_cast<quint16>(port);
    options.stateFolder = parser.value(QStringLiteral("state"));
    options.faults = parser.value(QStringLiteral("fault"));

    const SystemClock clock;
    SandboxServer server(options, clock);
    if (const Result<void> listening = server.listen(); !listening) {
        err << listening.error().sentence << Qt::endl;
        return 1;
    }
    const DeveloperApp app = server.developerApp();
    QTextStream(stdout) << SandboxProgram::tr("Sandbox at %1, app id %2, redirect address %3")
                               .arg(app.base.toString(), app.id, app.redirectUri.toString())
                        << Qt::endl;
    return application.exec();
}
