#include "secrets/keychain_store.h"

#include "secrets/secret_service.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QHash>
#include <QLoggingCategory>
#include <qt6keychain/keychain.h>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::KeychainStore)
};

Q_LOGGING_CATEGORY(log, "remarketeer.secrets")

const QString service = QStringLiteral("remarketeer");
constexpr qsizetype largestSecret = 2'000; ///< Windows Credential Manager takes 2,560 bytes, all told

enum class Outcome { Done, Missing, Locked, NoKeychain };

struct LateDelete {
    void operator()(QObject *object) const { object->deleteLater(); }
};
template <class Job> using OwnedJob = std::unique_ptr<Job, LateDelete>;

template <class Job> OwnedJob<Job> makeJob(const QString &key)
{
    OwnedJob<Job> job(new Job(service));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(service + u'/' + key);
    return job;
}

Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return Outcome::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what libsecret says when nobody provides its service
        return Outcome::NoKeychain;
    }
    return Outcome::NoKeychain;
}

/// Runs the job; a keychain that answers nothing in time, since its unlocking dialog waits, counts as locked.
template <class Job> QCoro::Task<Outcome> finish(OwnedJob<Job> &job, std::chrono::milliseconds patience)
{
    QKeychain::Job *const raw = job.get();
    raw->start();
    const auto finished = co_await qCoro(raw, &QKeychain::Job::finished, patience);
    if (!finished) {
        // It cannot be stopped; it goes when it ends.
        QObject::connect(raw, &QKeychain::Job::finished, raw, &QObject::deleteLater);
        (void)job.release();
        co_return Outcome::Locked;
    }
    if (raw->error() != QKeychain::NoError)
        qCInfo(log).noquote() << "keychain:" << raw->error() << raw->errorString();
    const Outcome outcome = outcomeOf(raw->error());
    // Erasing "succeeds" in a locked collection without erasing anything.
    if (outcome == Outcome::Missing ||
        (std::is_same_v<Job, QKeychain::DeletePasswordJob> && outcome == Outcome::Done)) {
        const bool hidden = co_await isSecretServiceLocked();
        co_return hidden ? Outcome::Locked : outcome;
    }
    co_return outcome;
}

tl::unexpected<Error> locked()
{
    return fail(ErrorCode::KeychainLocked, Tr::tr("The system’s keychain is locked. Unlock it, then try again."));
}

tl::unexpected<Error> unavailable()
{
    return fail(ErrorCode::KeychainUnavailable,
                Tr::tr("The system’s keychain does not answer. Start it, or sign in to the desktop again."));
}

} // namespace

struct KeychainStore::State {
    bool sessionOnly = false;
    bool worked = false; ///< there is a keychain to keep things in: a later failure is its trouble, not its absence
    QHash<QString, Redacted> session;

    /// What an outcome says of the keychain itself. True: it is there. Missing says nothing: a service that was never
    /// set up finds nothing either, and fails when something is written.
    bool learn(Outcome outcome)
    {
        worked = worked || outcome == Outcome::Done || outcome == Outcome::Locked;
        return worked;
    }
    /// From now on in memory.
    void giveUp()
    {
        qCWarning(log) << "no keychain on this system: secrets are kept until the program ends";
        sessionOnly = true;
    }
};

KeychainStore::KeychainStore(std::chrono::milliseconds patience)
    : m_patience(patience), m_state(std::make_shared<State>())
{
}

KeychainStore::~KeychainStore() = default;

bool KeychainStore::sessionOnly() const
{
    return m_state->sessionOnly;
}

QCoro::Task<Result<void>> KeychainStore::write(QString key, Redacted secret)
{
    const std::shared_ptr<State> state = m_state;
    const std::chrono::milliseconds patience = m_patience;
    if (secret.expose().size() > largestSecret) {
        co_return fail(ErrorCode::InvalidInput,
                       Tr::tr("This secret is too long for the system’s keychain; check what was pasted."));
    }
    if (!state->sessionOnly) {
        auto job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setBinaryData(secret.expose());
        const Outcome outcome = co_await finish(job, patience);
        const bool there = state->learn(outcome);
        if (outcome == Outcome::Done)
            co_return Result<void>();
        if (outcome == Outcome::Locked)
            co_return locked();
        if (there)
            co_return unavailable();
        state->giveUp();
    }
    state->session.insert(key, secret);
    co_return Result<void>();
}

QCoro::Task<Result<Redacted>> KeychainStore::read(QString key)
{
    const std::shared_ptr<State> state = m_state;
    const std::chrono::milliseconds patience = m_patience;
    if (!state->sessionOnly) {
        auto job = makeJob<QKeychain::ReadPasswordJob>(key);
        const Outcome outcome = co_await finish(job, patience);
        const bool there = state->learn(outcome);
        if (outcome == Outcome::Done)
            co_return Redacted(job->binaryData());
        if (outcome == Outcome::Locked)
            co_return locked();
        if (outcome == Outcome::Missing) {
            co_return fail(ErrorCode::SecretMissing,
                           Tr::tr("The system’s keychain does not hold this secret. Sign in again."));
        }
        if (there)
            co_return unavailable();
        state->giveUp();
    }
    // What an earlier session stored is out of reach, which is not the same as missing.
    if (!state->session.contains(key))
        co_return unavailable();
    co_return state->session.value(key);
}

QCoro::Task<Result<void>> KeychainStore::erase(QString key)
{
    const std::shared_ptr<State> state = m_state;
    const std::chrono::milliseconds patience = m_patience;
    if (!state->sessionOnly) {
        auto job = makeJob<QKeychain::DeletePasswordJob>(key);
        const Outcome outcome = co_await finish(job, patience);
        const bool there = state->learn(outcome);
        if (outcome == Outcome::Done || outcome == Outcome::Missing)
            co_return Result<void>();
        if (outcome == Outcome::Locked)
            co_return locked();
        if (there)
            co_return unavailable();
        state->giveUp();
    }
    state->session.remove(key);
    co_return Result<void>();
}

std::unique_ptr<SecretStore> makeSystemSecretStore()
{
    return std::make_unique<KeychainStore>();
}

} // namespace remarketeer
