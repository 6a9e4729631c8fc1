#include "campaigns/campaign_problem.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CampaignProblem)
};

/// By CampaignProblem.
constexpr std::array keys{"export_restricted",  "internal_error",     "connection_expired", "connection_invalid",
                          "invalid_parameters", "permission_missing", "fields_missing",     "parameter_mismatch",
                          "bad_data_format",    "audience_not_found"};

} // namespace

std::optional<CampaignProblem> problemOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RegionRestricted:
        return CampaignProblem::ExportRestricted;
    case ErrorCode::ServerTrouble:
        return CampaignProblem::InternalError;
    case ErrorCode::TokenExpired:
        return CampaignProblem::ConnectionExpired;
    case ErrorCode::TokenInvalid:
        return CampaignProblem::ConnectionInvalid;
    case ErrorCode::ParameterRefused:
    case ErrorCode::AudienceNotEditable:
        return CampaignProblem::InvalidParameters;
    case ErrorCode::PermissionDenied:
        return CampaignProblem::PermissionMissing;
    case ErrorCode::MissingField:
        return CampaignProblem::FieldsMissing;
    case ErrorCode::ParameterMismatch:
        return CampaignProblem::ParameterMismatch;
    case ErrorCode::BadProfiles:
        return CampaignProblem::BadDataFormat;
    case ErrorCode::AudienceGone:
        return CampaignProblem::AudienceNotFound;
    default:
        return std::nullopt;
    }
}

QString keyOf(CampaignProblem problem)
{
    return QLatin1String(keys[static_cast<std::size_t>(problem)]);
}

std::optional<CampaignProblem> campaignProblemFromKey(const QString &key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&key](const char *one) { return key == QLatin1String(one); });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<CampaignProblem>(found - keys.begin());
}

ProblemWords wordsOf(CampaignProblem problem)
{
    switch (problem) {
    case CampaignProblem::ExportRestricted:
        return {Tr::tr("TikTok Audience Export Restricted"),
                Tr::tr("TikTok does not take audiences from the region in which this computer is."),
                Remedy::ContactSupport, Tr::tr("Contact TikTok support")};
    case CampaignProblem::InternalError:
        return {Tr::tr("TikTok Internal Error"),
                Tr::tr("TikTok could not handle the request. Check that the ad account is active, then try again."),
                Remedy::CheckAdvertiser, Tr::tr("Check ad account")};
    case CampaignProblem::ConnectionExpired:
        return {Tr::tr("TikTok Advertising Account Connection Expired"),
                Tr::tr("The sign-in at TikTok has expired. Reconnect the ad account."), Remedy::Reconnect,
                Tr::tr("Refresh")};
    case CampaignProblem::ConnectionInvalid:
        return {
            Tr::tr("Invalid TikTok Advertising Account Connection"),
            Tr::tr("TikTok no longer accepts the sign-in, or access was withdrawn there. Reconnect the ad account."),
            Remedy::Reconnect, Tr::tr("Refresh")};
    case CampaignProblem::InvalidParameters:
        return {Tr::tr("Invalid Campaign Parameters"),
                Tr::tr("TikTok does not accept what the campaign asks for. Check the campaign’s settings."),
                Remedy::CheckSettings, Tr::tr("Check settings…")};
    case CampaignProblem::PermissionMissing:
        return {Tr::tr("Required Permission Missing with TikTok Account Connection"),
                Tr::tr("The sign-in may not manage audiences of this ad account. Reconnect it, and grant every "
                       "permission that TikTok’s page asks for."),
                Remedy::GrantPermissions, Tr::tr("Authorize Credentials")};
    case CampaignProblem::FieldsMissing:
        return {Tr::tr("Missing Required Fields in TikTok Campaign"),
                Tr::tr("Something that TikTok needs is not filled in."), Remedy::FillInFields,
                Tr::tr("Fill in fields…")};
    case CampaignProblem::ParameterMismatch:
        return {Tr::tr("TikTok Campaign Parameter Mismatch"),
                Tr::tr("Two settings of the campaign do not go together, such as the audience and the attributes that "
                       "are sent to it."),
                Remedy::CheckSettings, Tr::tr("Check settings…")};
    case CampaignProblem::BadDataFormat:
        return {Tr::tr("Incorrect Data Format in Exported User Profile"),
                Tr::tr("The values of the profiles are not in the form that TikTok takes. Check which property fills "
                       "which attribute, and how it is read."),
                Remedy::FixProfiles, Tr::tr("Map Properties…")};
    case CampaignProblem::AudienceNotFound:
        return {Tr::tr("Audience Not Found in TikTok"),
                Tr::tr("The audience was deleted at TikTok. Choose another one, or let the campaign create one."),
                Remedy::PickAudience, Tr::tr("Choose another audience…")};
    }
    Q_UNREACHABLE();
}

} // namespace remarketeer
