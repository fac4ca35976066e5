### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.

## Kinds of help

kind-svc-intake = Someone to start with
kind-svc-shelter = A bed tonight
kind-svc-housing = A place to live
kind-svc-basics = Food, clothes, showers
kind-svc-dental = Teeth
kind-svc-legal = A lawyer
kind-svc-education = School and classes
kind-svc-jobs = Work and training
kind-svc-crisis24 = Help day and night
kind-svc-casemgmt = A helper who stays with you
kind-svc-medical = A nurse or doctor
kind-svc-mental = Help with moods and bad dreams
kind-svc-interpret = An interpreter
kind-svc-advocacy = Someone on your side
kind-svc-transport = A ride
kind-svc-dropin = A place to drop in
kind-svc-peer = People who have been there
kind-svc-substance = Help with alcohol and drugs
kind-svc-sexhealth = Tests and birth control
kind-svc-immigration = Papers and visas
kind-svc-records = Clear a record
kind-svc-exitplan = Help to leave, at your pace

## Ways in: what is asked, and what is not

mark-acc-id-yes = Asks for ID
mark-acc-id-no = No ID needed
mark-acc-insurance-yes = Asks for health insurance
mark-acc-insurance-no = No health insurance needed
mark-acc-income-yes = Asks what you earn
mark-acc-income-no = Does not ask what you earn
mark-acc-residence-yes = Asks where you live
mark-acc-residence-no = Does not ask where you live
mark-acc-proofage-yes = Asks for proof of age
mark-acc-proofage-no = No proof of age needed
mark-acc-tb-yes = Asks for a TB test
mark-acc-tb-no = No TB test needed
mark-acc-sober-yes = Asks you to be sober
mark-acc-sober-no = Sober or not, you can come
mark-acc-background-yes = Does a background check
mark-acc-background-no = No background check
mark-acc-testing-yes = Does drug tests
mark-acc-testing-no = No drug tests
mark-acc-walkin-yes = You can walk in
mark-acc-walkin-no = No walk-ins
mark-acc-selfref-yes = You can ask for it yourself
mark-acc-selfref-no = Someone else has to ask for you
mark-acc-referral-yes = Someone has to send you
mark-acc-referral-no = Nobody has to send you
mark-acc-appointment-yes = By appointment
mark-acc-appointment-no = No appointment needed
mark-acc-phonescreen-yes = Asks questions by phone first
mark-acc-phonescreen-no = No phone questions first
mark-acc-policeref-yes = Only through the police
mark-acc-policeref-no = You can come without the police
mark-acc-policereport-yes = Needs a police report
mark-acc-policereport-no = No police report needed
mark-acc-guardian-yes = A parent or guardian has to agree
mark-acc-guardian-no = No parent or guardian needed
mark-acc-mandatedreport-yes = Tells you first what they have to report
mark-acc-mandatedreport-no = May not tell you first what they report
mark-acc-system-yes = Needs an open case
mark-acc-system-no = No open case needed

## Who is welcome

mark-pop-boys-yes = Boys and young men welcome
mark-pop-boys-no = Not for boys and young men
mark-pop-girls-yes = Girls and young women welcome
mark-pop-girls-no = Not for girls and young women
mark-pop-trans-yes = Trans people welcome
mark-pop-trans-no = Not for trans people
mark-pop-nonbinary-yes = Non-binary people welcome
mark-pop-nonbinary-no = Not for non-binary people
mark-pop-lgbtq-yes = LGBTQ people welcome
mark-pop-lgbtq-no = Not for LGBTQ people
mark-pop-parenting-yes = Young parents welcome
mark-pop-parenting-no = Not for young parents
mark-pop-undoc-yes = Welcome without papers
mark-pop-undoc-no = Not for people without papers
mark-pop-disabled-yes = Disabled people welcome
mark-pop-disabled-no = Not set up for disabled people
mark-pop-deaf-yes = Deaf people welcome
mark-pop-deaf-no = Not set up for Deaf people
mark-pop-tribal-yes = Native people welcome
mark-pop-tribal-no = Not for Native people
mark-pop-rural-yes = For people far from town too
mark-pop-rural-no = Only for people in town
mark-pop-labour-yes = For people used for their work
mark-pop-labour-no = Not for people used for their work
mark-pop-minors-yes = Under 18 welcome
mark-pop-minors-no = Not for under 18
mark-pop-adults18-yes = 18 and over welcome
mark-pop-adults18-no = Not for 18 and over

## How it is there

mark-safe-single-yes = Single rooms
mark-safe-single-no = No single rooms
mark-safe-shared-yes = Shared rooms
mark-safe-shared-no = No shared rooms
mark-safe-ownroomdoor-yes = Your door locks
mark-safe-ownroomdoor-no = Doors do not lock
mark-safe-curfew-yes = Has a curfew
mark-safe-curfew-no = No curfew
mark-safe-phonekept-yes = You keep your phone
mark-safe-phonekept-no = They hold your phone
mark-safe-leave-yes = You can come and go
mark-safe-leave-no = You cannot come and go freely
mark-safe-hold-yes = You may not be free to leave at first
mark-safe-hold-no = You can leave at any time
mark-safe-survivorled-yes = Led by people who have been there
mark-safe-survivorled-no = Not led by people who have been there
mark-safe-traumatrained-yes = Staff trained in trauma care
mark-safe-traumatrained-no = Staff not trained in trauma care
mark-safe-nopolice-yes = Asks you before calling police, if the law allows
mark-safe-nopolice-no = May call police without asking
mark-safe-pets-yes = Pets welcome
mark-safe-pets-no = No pets
mark-safe-withheld-yes = The address is kept private
mark-safe-withheld-no = The address is public

## How it is given

mark-mode-inperson-yes = In person
mark-mode-inperson-no = Not in person
mark-mode-phone-yes = By phone
mark-mode-phone-no = Not by phone
mark-mode-text-yes = By text
mark-mode-text-no = Not by text
mark-mode-chat-yes = By chat
mark-mode-chat-no = Not by chat
mark-mode-video-yes = By video
mark-mode-video-no = Not by video
mark-mode-mobile-yes = Goes around in a van
mark-mode-mobile-no = Stays in one place
mark-mode-comesToYou-yes = Comes to you
mark-mode-comesToYou-no = Does not come to you
mark-mode-transportgiven-yes = Gives you a ride
mark-mode-transportgiven-no = Does not give rides

## What it costs

mark-cost-free-yes = Free
mark-cost-free-no = Not free
mark-cost-sliding-yes = You pay what you can
mark-cost-sliding-no = The price is fixed
mark-cost-medicaid-yes = Takes Medicaid
mark-cost-medicaid-no = Does not take Medicaid
