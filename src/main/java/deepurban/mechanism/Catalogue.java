package deepurban.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The list of mechanisms, read top to bottom: it is the order in which they act. */
public final class Catalogue {

    private static final List<MechanismType<?>> OWN = List.of(
            MechanismType.of(
                    1,
                    ThreeTierLiaison.class,
                    ThreeTierLiaison.Parameters.class,
                    ThreeTierLiaison::new,
                    "Three-tier liaison",
                    "三联"),
            MechanismType.of(
                    2,
                    ReceptionPoints.class,
                    ReceptionPoints.Parameters.class,
                    ReceptionPoints::new,
                    "Studios and reception points",
                    "代表工作室与接待点"),
            MechanismType.of(
                    3,
                    ReceptionDays.class,
                    ReceptionDays.Parameters.class,
                    ReceptionDays::new,
                    "Reception days",
                    "党代表接待日"),
            MechanismType.of(4, Visits.class, Visits.Parameters.class, Visits::new, "Visits", "大走访"),
            MechanismType.of(5, Openness.class, Openness.Parameters.class, Openness::new, "Openness", "党务公开与政务公开"),
            MechanismType.of(
                    6,
                    DeliberationMeetings.class,
                    DeliberationMeetings.Parameters.class,
                    DeliberationMeetings::new,
                    "Deliberation meetings",
                    "四会"),
            MechanismType.of(
                    7,
                    DecisionHearing.class,
                    DecisionHearing.Parameters.class,
                    DecisionHearing::new,
                    "Decision hearing",
                    "决策听证会"),
            MechanismType.of(
                    7,
                    ConflictCoordination.class,
                    ConflictCoordination.Parameters.class,
                    ConflictCoordination::new,
                    "Conflict coordination",
                    "矛盾协调会"),
            MechanismType.of(
                    7,
                    DepartmentReview.class,
                    DepartmentReview.Parameters.class,
                    DepartmentReview::new,
                    "Department review",
                    "政务评议会"),
            MechanismType.of(
                    7,
                    OpinionConsultation.class,
                    OpinionConsultation.Parameters.class,
                    OpinionConsultation::new,
                    "Opinion consultation",
                    "民意恳谈会"),
            MechanismType.of(
                    8,
                    SelfGovernment.class,
                    SelfGovernment.Parameters.class,
                    SelfGovernment::new,
                    "Self-government",
                    "周周会与楼道自治"),
            MechanismType.of(
                    9,
                    PolicyCycle.class,
                    PolicyCycle.Parameters.class,
                    PolicyCycle::new,
                    "Policy cycle",
                    "事前论证、事中听证、事后宣传"),
            MechanismType.of(
                    10,
                    MassOrganisations.class,
                    MassOrganisations.Parameters.class,
                    MassOrganisations::new,
                    "Mass organisations, social organisations, think tanks",
                    "群团组织、社会组织与智库"),
            MechanismType.of(
                    11,
                    JudgingSubjects.class,
                    JudgingSubjects.Parameters.class,
                    JudgingSubjects::new,
                    "Judging subjects",
                    "评议主体"),
            MechanismType.of(
                    12,
                    JudgedContents.class,
                    JudgedContents.Parameters.class,
                    JudgedContents::new,
                    "Judged contents",
                    "评议内容"),
            MechanismType.of(
                    13,
                    ThirdPartyEvaluation.class,
                    ThirdPartyEvaluation.Parameters.class,
                    ThirdPartyEvaluation::new,
                    "Third-party evaluation",
                    "第三方公开评价"),
            MechanismType.of(
                    14,
                    ResultIncentive.class,
                    ResultIncentive.Parameters.class,
                    ResultIncentive::new,
                    "Result incentive",
                    "结果与奖惩挂钩"),
            MechanismType.of(
                    15,
                    Accountability.class,
                    Accountability.Parameters.class,
                    Accountability::new,
                    "Accountability",
                    "问责"),
            MechanismType.of(
                    16,
                    Supervision.class,
                    Supervision.Parameters.class,
                    Supervision::new,
                    "Supervision and urging",
                    "督查督办"),
            MechanismType.of(
                    17,
                    LinkagePlatform.class,
                    LinkagePlatform.Parameters.class,
                    LinkagePlatform::new,
                    "Linkage platform",
                    "大联动"),
            MechanismType.of(
                    18,
                    Assistance.class,
                    Assistance.Parameters.class,
                    Assistance::new,
                    "Help for people in difficulty",
                    "困难群众帮扶"),
            MechanismType.of(
                    19, Mobilisation.class, Mobilisation.Parameters.class, Mobilisation::new, "Mobilisation", "动员教育"),
            MechanismType.of(
                    20,
                    ImplementationFidelity.class,
                    ImplementationFidelity.Parameters.class,
                    ImplementationFidelity::new,
                    "Implementation fidelity",
                    "落实程度"),
            MechanismType.of(
                    21,
                    Integration.class,
                    Integration.Parameters.class,
                    Integration::new,
                    "Integration of channels",
                    "渠道整合"),
            MechanismType.of(
                    22,
                    DecisionProcedure.class,
                    DecisionProcedure.Parameters.class,
                    DecisionProcedure::new,
                    "Decision procedure",
                    "依法、民主、科学决策"));

    private final List<MechanismType<?>> types;

    private Catalogue(List<MechanismType<?>> types) {
        this.types = List.copyOf(types);
    }

    /** Returns the model's own mechanisms, then those of jars on the class path in the order of their keys. */
    public static Catalogue load() {
        List<MechanismType<?>> users = new ArrayList<>();
        ServiceLoader.load(MechanismProvider.class).forEach(provider -> users.addAll(provider.mechanisms()));
        users.sort((a, b) -> a.key().compareTo(b.key()));
        List<MechanismType<?>> all = new ArrayList<>(OWN);
        all.addAll(users);
        return of(all);
    }

    /** Returns a catalogue of just these mechanisms; throws IllegalArgumentException when two share a key. */
    public static Catalogue of(List<MechanismType<?>> types) {
        if (types.stream().map(MechanismType::key).distinct().count() != types.size()) {
            throw new IllegalArgumentException("two mechanisms share one key: "
                    + types.stream().map(MechanismType::key).toList());
        }
        return new Catalogue(types);
    }

    /** Returns the mechanisms in the order in which they act. */
    public List<MechanismType<?>> types() {
        return types;
    }

    /** Returns the mechanism of that key, if there is one. */
    public Optional<MechanismType<?>> find(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }
}
