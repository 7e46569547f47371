package deepurban.service;

/** A mechanism by which deputies propose to hold a unit to account when it leaves their docket overdue. */
public interface HoldsToAccount {

    /** Returns the share of a unit's docket problems that must be overdue before a proposal is made, in [0,1]. */
    double threshold();

    /** Returns the attention that a proposal draws to the unit, at that fidelity. */
    double attention(double fidelity);

    /** Returns the hours of deputies that a proposal takes. */
    double hoursPerProposal();
}
