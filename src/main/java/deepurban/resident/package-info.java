/**
 * Residents as arrays: groups, satisfaction, expectation, trust, awareness; and influence between neighbours.
 *
 * <p>ODD: "Entities: resident"; "Submodels: influence".
 */
package deepurban.resident;
