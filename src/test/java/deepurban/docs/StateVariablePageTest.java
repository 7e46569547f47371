package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever a run carries from day to day stands in the table of state variables, or says why not. */
class StateVariablePageTest {

    @Test
    void allThatChangesIsDeclared() {
        assertThat(StateVariablePage.undeclared())
                .as("declare each by @StateVariable, or by @Bookkeeping if it is none")
                .isEmpty();
    }

    @Test
    void theHoldersOfStateAreFound() {
        assertThat(StateVariablePage.text())
                .contains("`Residents.satisfaction`", "`Problems.sentTo`", "`Subdistrict.fidelity`", "`Agenda`");
    }
}
